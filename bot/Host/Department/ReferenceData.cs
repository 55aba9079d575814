using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Department;

/// <summary>
/// The data that the rules work on, as it is now. It begins with the installation's files; what the Office then changes is kept in
/// storage, version by version, and read again as soon as another instance has written a newer one.
/// </summary>
public sealed class ReferenceData(DataFiles files, OfficeDocuments documents, BusinessClock clock) : ICurrentRoster
{
    public const string RosterDocument = "roster";

    /// <summary>Every version is one recognised account.</summary>
    public const string MatchDocument = "roster-match";

    private volatile Snapshot _now = new(
        0, 0, 0, 0, 0, 0, RosterContent.Of(files.Roster), null, clock.Today, files.Roster, [files.Plan], files.Calendar, OfficeHours.None,
        new OfficeSettings());

    /// <summary>The plan in force.</summary>
    public Plan Plan => PlansInForce.On(_now.Plans, clock.Today);

    /// <summary>The plan by which a year's occurrences and figures are read: last year's stay last year's.</summary>
    public Plan PlanOf(int year) => PlansInForce.OfOccurrence(_now.Plans, year, clock.Today);

    /// <summary>Every year's, oldest first.</summary>
    public IReadOnlyList<Plan> Plans => _now.Plans;

    /// <summary>As it stands today: who stands in for a head changes with the day.</summary>
    public Roster Roster => _now is var now && now.Day == clock.Today ? now.Roster : now.Content.ToRoster(clock.Today, now.Matches);

    /// <summary>The accounts that people were recognised by, by principal name in capitals; null where nobody was.</summary>
    public IReadOnlyDictionary<string, Guid>? Matches => _now.Matches;

    public WorkCalendar Calendar => _now.Calendar;

    /// <summary>The working hours that the Office has set.</summary>
    public OfficeHours Hours => _now.Hours;

    public OfficeSettings Settings => _now.Settings;

    /// <summary>Takes in what was written since; one read when nothing was. Called before every click, sentence and job.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, int> versions = await documents.VersionsAsync(cancellationToken);
        Snapshot now = await WithRosterAsync(
            _now, versions.GetValueOrDefault(RosterDocument), versions.GetValueOrDefault(MatchDocument), cancellationToken);
        if (versions.GetValueOrDefault(KeptDocuments.Plan) is var plan && plan > now.PlanVersion)
        {
            OfficeDocument<PlanDocument> read = await documents.GetAsync<PlanDocument>(KeptDocuments.Plan, plan, cancellationToken);
            now = now with { PlanVersion = plan, Plans = [.. read.Content.Plans.Select(p => p.ToPlan())] };
        }

        if (versions.GetValueOrDefault(KeptDocuments.Calendar) is var calendar && calendar > now.CalendarVersion)
        {
            OfficeDocument<CalendarChanges> read = await documents.GetAsync<CalendarChanges>(
                KeptDocuments.Calendar, calendar, cancellationToken);
            now = now with { CalendarVersion = calendar, Calendar = read.Content.Over(files.CalendarYears).With(now.Hours) };
        }

        if (versions.GetValueOrDefault(KeptDocuments.Hours) is var hours && hours > now.HoursVersion)
        {
            OfficeHours read = (await documents.GetAsync<OfficeHours>(KeptDocuments.Hours, hours, cancellationToken)).Content;
            now = now with { HoursVersion = hours, Hours = read, Calendar = now.Calendar.With(read) };
        }

        if (versions.GetValueOrDefault(KeptDocuments.Settings) is var settings && settings > now.SettingsVersion)
        {
            OfficeDocument<OfficeSettings> read = await documents.GetAsync<OfficeSettings>(
                KeptDocuments.Settings, settings, cancellationToken);
            now = now with { SettingsVersion = settings, Settings = read.Content };
        }

        _now = now;
    }

    private async Task<Snapshot> WithRosterAsync(Snapshot now, int roster, int match, CancellationToken cancellationToken)
    {
        if (roster <= now.RosterVersion && match <= now.MatchVersion && now.Day == clock.Today)
        {
            return now;
        }

        RosterContent content = roster > now.RosterVersion
            ? (await documents.GetAsync<RosterContent>(RosterDocument, roster, cancellationToken)).Content
            : now.Content;
        Dictionary<string, Guid>? matches = now.Matches;
        if (match > now.MatchVersion)
        {
            matches = [];
            foreach (OfficeDocument<RosterMatch> seen in await documents.HistoryAsync<RosterMatch>(MatchDocument, cancellationToken))
            {
                matches[seen.Content.Upn.Text.ToUpperInvariant()] = seen.Content.ObjectId;
            }
        }

        DateOnly today = clock.Today;
        return now with
        {
            RosterVersion = Math.Max(roster, now.RosterVersion),
            MatchVersion = Math.Max(match, now.MatchVersion),
            Content = content,
            Matches = matches,
            Day = today,
            Roster = content.ToRoster(today, matches),
        };
    }

    private sealed record Snapshot(
        int RosterVersion,
        int MatchVersion,
        int PlanVersion,
        int CalendarVersion,
        int HoursVersion,
        int SettingsVersion,
        RosterContent Content,
        Dictionary<string, Guid>? Matches,
        DateOnly Day,
        Roster Roster,
        IReadOnlyList<Plan> Plans,
        WorkCalendar Calendar,
        OfficeHours Hours,
        OfficeSettings Settings);
}

/// <summary>The account that somebody on the roster was recognised by.</summary>
public sealed record RosterMatch(Upn Upn, Guid ObjectId);
