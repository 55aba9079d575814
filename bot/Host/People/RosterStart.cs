using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.People;

/// <summary>At the start: the installation's file becomes the roster's first version, and another version whenever the file changed.</summary>
public sealed partial class RosterStart(RosterStore roster, DataFiles files, BusinessClock clock, ILogger<RosterStart> logger)
{
    private const string Why = "file";

    public async Task ImportAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            (int version, RosterContent now) = await roster.CurrentAsync(cancellationToken);
            if (now.FileHash == files.RosterHash)
            {
                return;
            }

            RosterContent next = RosterImport.Next(now, files.Roster, clock.Today) with { FileHash = files.RosterHash };
            RosterChanges changes = RosterChanges.Between(now, next);
            if (await roster.SaveAsync(version, next, AssignmentFact.Clock, AssignmentFact.Clock, Why, cancellationToken))
            {
                LogImported(version + 1, changes.UnitCount, changes.NewPeople.Count, changes.ChangedPeople.Count, changes.Leaving.Count);
                return;
            }
        }
    }

    [LoggerMessage(1601, LogLevel.Information, "The roster's file became version {Version}: {Units} units changed, {New} people new, {Changed} changed, {Leaving} leaving")]
    private partial void LogImported(int version, int units, int @new, int changed, int leaving);
}
