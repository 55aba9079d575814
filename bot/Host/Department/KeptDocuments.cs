using Azure.Data.Tables;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Department;

/// <summary>The plan, the days off and the settings as the Office keeps them: read, decided on, written as the next version.</summary>
public sealed class KeptDocuments(Deciding deciding, OfficeDocuments documents, DataFiles files, ReferenceData reference)
{
    public const string Plan = "plan";
    public const string Calendar = "calendar";
    public const string Settings = "settings";
    public const string Hours = "hours";

    public Task<CurrentDocument<PlanDocument>> PlanAsync(CancellationToken cancellationToken) =>
        documents.CurrentAsync(Plan, new PlanDocument([files.PlanParts]), cancellationToken);

    public Task<Outcome<PlanDocument>> ChangePlanAsync(
        Func<PlanDocument, int, Outcome<PlanDocument>> decide, Person by, string why, CancellationToken cancellationToken) =>
        ChangeAsync(Plan, new PlanDocument([files.PlanParts]), decide, by, why, cancellationToken);

    public Task<Outcome<CalendarChanges>> ChangeCalendarAsync(
        Func<CalendarChanges, Outcome<CalendarChanges>> decide, Person by, CancellationToken cancellationToken) =>
        ChangeAsync(Calendar, new CalendarChanges(), (now, _) => decide(now), by, null, cancellationToken);

    public Task<Outcome<OfficeSettings>> ChangeSettingsAsync(
        Func<OfficeSettings, Outcome<OfficeSettings>> decide, Person by, string? why, CancellationToken cancellationToken) =>
        ChangeAsync(Settings, new OfficeSettings(), (now, _) => decide(now), by, why, cancellationToken);

    public Task<Outcome<OfficeHours>> ChangeHoursAsync(
        Func<OfficeHours, int, Outcome<OfficeHours>> decide, Person by, CancellationToken cancellationToken) =>
        ChangeAsync(Hours, OfficeHours.None, decide, by, null, cancellationToken);

    private async Task<Outcome<T>> ChangeAsync<T>(
        string name, T initial, Func<T, int, Outcome<T>> decide, Person by, string? why, CancellationToken cancellationToken)
    {
        Decided<CurrentDocument<T>, T, IReadOnlyList<TableTransactionAction>> decided = (await deciding.OnAsync(
            async (_, ct) => await documents.CurrentAsync(name, initial, ct),
            (current, _) => decide(current.Content, current.Version),
            (current, next, now, changeOf) =>
            {
                IReadOnlyList<TableTransactionAction> rows = current.Next(next, now, by.Upn, by.Name, why);
                changeOf(OfficeStore.Partition).Put(rows);
                return rows;
            },
            cancellationToken))!;
        if (decided.Outcome is Outcome<T>.Done)
        {
            await reference.RefreshAsync(cancellationToken);
        }

        return decided.Outcome;
    }
}
