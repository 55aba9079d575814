using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Storage;

/// <summary>The plan, the days off and the settings as the Office keeps them: read, decided on, written as the next version.</summary>
public sealed class KeptDocuments(OfficeDocuments documents, DataFiles files, ReferenceData reference, BusinessClock clock)
{
    public const string Plan = "plan";
    public const string Calendar = "calendar";
    public const string Settings = "settings";

    private const int MaxTries = 10;

    public Task<(PlanDocument Content, int Version)> PlanAsync(CancellationToken cancellationToken) =>
        NowAsync(Plan, new PlanDocument([files.PlanParts]), cancellationToken);

    public Task<Outcome<PlanDocument>> ChangePlanAsync(
        Func<PlanDocument, int, Outcome<PlanDocument>> decide, Person by, string why, CancellationToken cancellationToken) =>
        ChangeAsync(Plan, new PlanDocument([files.PlanParts]), decide, by, why, cancellationToken);

    public Task<Outcome<CalendarChanges>> ChangeCalendarAsync(
        Func<CalendarChanges, Outcome<CalendarChanges>> decide, Person by, CancellationToken cancellationToken) =>
        ChangeAsync(Calendar, new CalendarChanges(), (now, _) => decide(now), by, null, cancellationToken);

    public Task<Outcome<OfficeSettings>> ChangeSettingsAsync(
        Func<OfficeSettings, Outcome<OfficeSettings>> decide, Person by, string? why, CancellationToken cancellationToken) =>
        ChangeAsync(Settings, new OfficeSettings(), (now, _) => decide(now), by, why, cancellationToken);

    private async Task<Outcome<T>> ChangeAsync<T>(
        string name, T initial, Func<T, int, Outcome<T>> decide, Person by, string? why, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            (T content, int version) = await NowAsync(name, initial, cancellationToken);
            Outcome<T> outcome = decide(content, version);
            if (outcome is not Outcome<T>.Done done)
            {
                return outcome;
            }

            OfficeDocument<T> next = new(version + 1, clock.Now, by.Upn, by.Name, why, done.Facts.Single());
            if (await documents.SaveAsync(name, next, cancellationToken))
            {
                await reference.RefreshAsync(cancellationToken);
                return outcome;
            }
        }

        throw new InvalidOperationException($"The document {name} kept changing.");
    }

    private async Task<(T Content, int Version)> NowAsync<T>(string name, T initial, CancellationToken cancellationToken)
    {
        int version = (await documents.VersionsAsync(cancellationToken)).GetValueOrDefault(name);
        return version == 0 ? (initial, 0) : ((await documents.GetAsync<T>(name, version, cancellationToken)).Content, version);
    }
}
