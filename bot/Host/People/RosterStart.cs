using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Trust;

namespace TeamsReformBot.Host.People;

/// <summary>
/// At the start: the installation's file becomes the roster's first version. A file that has changed since is put to who keeps the
/// roster; it is taken in by itself only where whoever runs the bot vouches for it.
/// </summary>
public sealed partial class RosterStart(
    Deciding deciding, RosterStore roster, TrustBook book, ReferenceData reference, DataFiles files,
    ILogger<RosterStart> logger) : IStartStep
{
    private const string Why = "file";
    private const string TrustOnce = "trust-once";

    private enum FileStep
    {
        /// <summary>Nobody decided anything yet, or it says nothing new.</summary>
        TakeIn,
        PutToEditors,

        /// <summary>Roles of trust and all.</summary>
        Vouched,
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        bool vouched = files.TrustsFile && !await roster.WasTakenInAsync(files.RosterHash, TrustOnce, cancellationToken);
        Decided<CurrentRoster, FileStep, Taken>? decided = await deciding.OnAsync(
            async (_, ct) =>
                await roster.CurrentAsync(ct), (rows, now) => Decide(rows, NextOf(rows, now), vouched), Write, cancellationToken);
        if (decided is not { After: { } taken, Outcome: Outcome<FileStep>.Done step })
        {
            return;
        }

        await reference.RefreshAsync(cancellationToken);
        switch (step.Value)
        {
            case FileStep.TakeIn:
                RosterChanges changes = RosterChanges.Between(decided.Rows.Now, taken.Next);
                LogImported(
                    decided.Rows.Version + 1, changes.UnitCount, changes.NewPeople.Count, changes.ChangedPeople.Count,
                    changes.Leaving.Count);
                break;
            case FileStep.PutToEditors:
                LogWaits();
                break;
            case FileStep.Vouched:
                await book.AuditAsync(taken.Trust!, AssignmentFact.Clock, TrustOnce, cancellationToken);
                LogTrusted(decided.Rows.Version + 1);
                break;
        }
    }

    private RosterContent NextOf(CurrentRoster rows, DateTime now) =>
        RosterImport.Next(rows.Now, files.Roster, DateOnly.FromDateTime(now)) with { FileHash = files.RosterHash };

    // Null: the roster was last made from this file, or from it and what the Office has changed since.
    private Outcome<FileStep>? Decide(CurrentRoster rows, RosterContent next, bool vouched) => rows.Now.FileHash == files.RosterHash ? null
        : Outcome.Of(rows.Version == 0 || RosterChanges.Between(rows.Now, next).IsEmpty ? FileStep.TakeIn
            : vouched && RosterImport.Faults(rows.Now, files.RosterReading).Count == 0 ? FileStep.Vouched
            : FileStep.PutToEditors);

    private Taken Write(CurrentRoster rows, FileStep step, DateTime now, Func<UnitCode, Change> changeOf)
    {
        Change change = changeOf(OfficeStore.Partition);
        RosterContent next = NextOf(rows, now);
        if (step is FileStep.PutToEditors)
        {
            change.Send(rows.Now.People.Where(Permissions.MayEditRoster)
                .Select(who => TrustBook.Messages.FileChanged(files.RosterHash, who.Upn, now)));
            return new Taken(next, null);
        }

        rows.Write(change, next, AssignmentFact.Clock, AssignmentFact.Clock, step is FileStep.Vouched ? TrustOnce : Why, now);
        if (step is FileStep.TakeIn)
        {
            return new Taken(next, null);
        }

        TrustChange trust = TrustBook.Made(change, TrustRows.Between(rows.Now, next), rows.Trust, TrustOnce, now);
        change.Send(TrustBook.Messages.ToldAll(trust, next, now));
        return new Taken(next, trust);
    }

    private sealed record Taken(RosterContent Next, TrustChange? Trust);

    [LoggerMessage(
        1601, LogLevel.Information,
        "The roster's file became version {Version}: {Units} units changed, {New} people new, {Changed} changed, {Leaving} leaving")]
    private partial void LogImported(int version, int units, int @new, int changed, int leaving);

    [LoggerMessage(1602, LogLevel.Warning, "The roster's file has changed; it waits for somebody who keeps the roster")]
    private partial void LogWaits();

    [LoggerMessage(
        1603, LogLevel.Warning,
        "The roster's file became version {Version} by Reform:Roster:TrustOnce, roles of trust and all; take the setting away")]
    private partial void LogTrusted(int version);
}
