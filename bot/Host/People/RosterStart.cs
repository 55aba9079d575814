using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Trust;

namespace TeamsReformBot.Host.People;

/// <summary>
/// At the start: the installation's file becomes the roster's first version. A file that has changed since is put to who keeps the
/// roster; it is taken in by itself only where whoever runs the bot vouches for it.
/// </summary>
public sealed partial class RosterStart(
    RosterStore roster, TrustBook book, UnitStore units, ReferenceData reference, DataFiles files, BusinessClock clock, ILogger<RosterStart> logger)
{
    private const string Why = "file";
    private const string TrustOnce = "trust-once";

    public async Task ImportAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        while (true)
        {
            (int version, RosterContent now) = await roster.CurrentAsync(cancellationToken);
            if (now.FileHash == files.RosterHash)
            {
                return;
            }

            RosterContent next = RosterImport.Next(now, files.Roster, clock.Today) with { FileHash = files.RosterHash };
            RosterChanges changes = RosterChanges.Between(now, next);
            if (version == 0 || changes.IsEmpty)
            {
                if (await roster.SaveAsync(version, next, AssignmentFact.Clock, AssignmentFact.Clock, Why, cancellationToken))
                {
                    LogImported(version + 1, changes.UnitCount, changes.NewPeople.Count, changes.ChangedPeople.Count, changes.Leaving.Count);
                    return;
                }
            }
            else if (!files.TrustsFile || RosterImport.Faults(now, files.RosterReading).Count > 0
                || await roster.WasTakenInAsync(files.RosterHash, TrustOnce, cancellationToken))
            {
                await PutToEditorsAsync(now, cancellationToken);
                return;
            }
            else if (await TrustAsync(version, now, next, cancellationToken))
            {
                LogTrusted(version + 1);
                return;
            }
        }
    }

    private async Task PutToEditorsAsync(RosterContent now, CancellationToken cancellationToken)
    {
        UnitChange change = new(OfficeStore.Partition);
        IReadOnlyList<OutboxMessage> rest = TrustBook.Send(
            change,
            now.People.Where(Permissions.MayEditRoster).Select(who => TrustBook.Messages.FileChanged(files.RosterHash, who.Upn, clock.Now)));
        await units.CommitAsync(change, cancellationToken);
        await book.SendRestAsync(rest, cancellationToken);
        LogWaits();
    }

    // False when another instance was first.
    private async Task<bool> TrustAsync(int version, RosterContent now, RosterContent next, CancellationToken cancellationToken)
    {
        UnitChange change = new(OfficeStore.Partition);
        TrustChange trust = await book.MadeAsync(change, TrustRows.Between(now, next), TrustOnce, cancellationToken);
        IReadOnlyList<OutboxMessage> rest = TrustBook.Send(change, TrustBook.Messages.ToldAll(trust, next, clock.Now));
        if (!await roster.SaveAsync(version, next, AssignmentFact.Clock, AssignmentFact.Clock, TrustOnce, change, cancellationToken))
        {
            return false;
        }

        await book.SendRestAsync(rest, cancellationToken);
        await book.AuditAsync(trust, AssignmentFact.Clock, TrustOnce, cancellationToken);
        return true;
    }

    [LoggerMessage(1601, LogLevel.Information, "The roster's file became version {Version}: {Units} units changed, {New} people new, {Changed} changed, {Leaving} leaving")]
    private partial void LogImported(int version, int units, int @new, int changed, int leaving);

    [LoggerMessage(1602, LogLevel.Warning, "The roster's file has changed; it waits for somebody who keeps the roster")]
    private partial void LogWaits();

    [LoggerMessage(1603, LogLevel.Warning, "The roster's file became version {Version} by Reform:Roster:TrustOnce, roles of trust and all; take the setting away")]
    private partial void LogTrusted(int version);
}
