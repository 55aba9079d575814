using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Setup;

/// <summary>
/// The data that the rules work on, as it is now. It begins with the installation's files; what the Office then changes is kept in
/// storage, version by version, and read again as soon as another instance has written a newer one.
/// </summary>
public sealed class ReferenceData(DataFiles files, OfficeDocuments documents, BusinessClock clock)
{
    private const string RosterDocument = "roster";

    private volatile Snapshot _now = new(0, 0, 0, 0, [files.Plan], files.Roster, files.Calendar, new OfficeSettings());

    /// <summary>The plan in force.</summary>
    public Plan Plan => PlansInForce.On(_now.Plans, clock.Today);

    /// <summary>Every year's, oldest first.</summary>
    public IReadOnlyList<Plan> Plans => _now.Plans;

    public Roster Roster => _now.Roster;

    public WorkCalendar Calendar => _now.Calendar;

    public OfficeSettings Settings => _now.Settings;

    /// <summary>Takes in what was written since; one read when nothing was. Called before every click, sentence and job.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, int> versions = await documents.VersionsAsync(cancellationToken);
        Snapshot now = _now;
        if (versions.GetValueOrDefault(RosterDocument) is var roster && roster > now.RosterVersion)
        {
            OfficeDocument<RosterContent> read = await documents.GetAsync<RosterContent>(RosterDocument, roster, cancellationToken);
            now = now with { RosterVersion = roster, Roster = read.Content.ToRoster() };
        }

        if (versions.GetValueOrDefault(KeptDocuments.Plan) is var plan && plan > now.PlanVersion)
        {
            OfficeDocument<PlanDocument> read = await documents.GetAsync<PlanDocument>(KeptDocuments.Plan, plan, cancellationToken);
            now = now with { PlanVersion = plan, Plans = [.. read.Content.Plans.Select(p => p.ToPlan())] };
        }

        if (versions.GetValueOrDefault(KeptDocuments.Calendar) is var calendar && calendar > now.CalendarVersion)
        {
            OfficeDocument<CalendarChanges> read = await documents.GetAsync<CalendarChanges>(KeptDocuments.Calendar, calendar, cancellationToken);
            now = now with { CalendarVersion = calendar, Calendar = read.Content.Over(files.CalendarYears) };
        }

        if (versions.GetValueOrDefault(KeptDocuments.Settings) is var settings && settings > now.SettingsVersion)
        {
            OfficeDocument<OfficeSettings> read = await documents.GetAsync<OfficeSettings>(KeptDocuments.Settings, settings, cancellationToken);
            now = now with { SettingsVersion = settings, Settings = read.Content };
        }

        _now = now;
    }

    private sealed record Snapshot(
        int RosterVersion,
        int PlanVersion,
        int CalendarVersion,
        int SettingsVersion,
        IReadOnlyList<Plan> Plans,
        Roster Roster,
        WorkCalendar Calendar,
        OfficeSettings Settings);
}
