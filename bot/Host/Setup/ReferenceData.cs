using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Setup;

/// <summary>
/// The data that the rules work on, as it is now. It begins with the installation's files; what the Office then changes is kept in
/// storage, version by version, and read again as soon as another instance has written a newer one.
/// </summary>
public sealed class ReferenceData(DataFiles files, OfficeDocuments documents)
{
    private const string RosterDocument = "roster";

    private volatile Snapshot _now = new(0, files.Plan, files.Roster, files.Calendar);

    public Plan Plan => _now.Plan;

    public Roster Roster => _now.Roster;

    public WorkCalendar Calendar => _now.Calendar;

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

        _now = now;
    }

    private sealed record Snapshot(int RosterVersion, Plan Plan, Roster Roster, WorkCalendar Calendar);
}
