using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>
/// Runs a decision on a unit's rows: read, decide, write in one transaction, and all over again when somebody else wrote first.
/// A lost answer to a write that succeeded shows as such a conflict too; deciding again then says that it is done.
/// </summary>
public sealed class UnitCommands(UnitStore units, UnitPeriods periods, BusinessClock clock)
{
    private const int MaxTries = 10;

    /// <summary>Decides on an assignment; null when there is none.</summary>
    public async Task<Decided<Assignment, AssignmentFact>?> OnAssignmentAsync(
        AssignmentId id, Func<Assignment, DateTime, Outcome<AssignmentFact>> decide, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            if (await units.AssignmentAsync(id, cancellationToken) is not { } stored)
            {
                return null;
            }

            Outcome<AssignmentFact> outcome = decide(stored.State, now);
            if (outcome is not Outcome<AssignmentFact>.Done done)
            {
                return new Decided<Assignment, AssignmentFact>(stored.State, outcome);
            }

            // The write looks at the quarter's row anyway; when it did not go through, a freeze may have been first.
            if (i > 0 && await periods.RefusalAsync(id.UnitCode, [.. done.Facts.Select(f => new FactOf(id, f))], cancellationToken) is { } frozen)
            {
                return new Decided<Assignment, AssignmentFact>(stored.State, Outcome.Refuse<AssignmentFact>([frozen]));
            }

            UnitChange change = new(id.UnitCode);
            Assignment after = change.Save(stored, done.Facts);
            change.Send(Refresh(after, now));
            if (after is { Status: AssignmentStatus.Confirmed, IsAwaited: true })
            {
                change.Send(ChainMessages.TaskDone(after, now));
            }

            if (await units.CommitAsync(change, cancellationToken))
            {
                return new Decided<Assignment, AssignmentFact>(after, outcome);
            }
        }

        throw new InvalidOperationException($"The rows of unit {id.UnitCode} kept changing.");
    }

    /// <summary>Decides on an assignment that need not exist yet; the state is null when it was refused.</summary>
    /// <param name="id">What it is or will be.</param>
    /// <param name="decide">Decides; a missing assignment comes as null.</param>
    /// <param name="messages">The messages that a new assignment causes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<(Assignment? State, Outcome<AssignmentFact> Outcome)> OnNewAssignmentAsync(
        AssignmentId id,
        Func<Assignment?, DateTime, Outcome<AssignmentFact>> decide,
        Func<Assignment, DateTime, IEnumerable<OutboxMessage>> messages,
        CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            Stored<Assignment>? stored = await units.AssignmentAsync(id, cancellationToken);
            Outcome<AssignmentFact> outcome = decide(stored?.State, now);
            if (outcome is not Outcome<AssignmentFact>.Done done)
            {
                return (stored?.State, outcome);
            }

            UnitChange change = new(id.UnitCode);
            Assignment after = change.Save(stored, done.Facts);
            foreach (OutboxMessage message in messages(after, now))
            {
                change.Send(message);
            }

            if (await units.CommitAsync(change, cancellationToken))
            {
                return (after, outcome);
            }
        }

        throw new InvalidOperationException($"The rows of unit {id.UnitCode} kept changing.");
    }

    /// <summary>Decides on a difficulty and the assignment it hangs on, if any; null when a row that was named is missing.</summary>
    /// <param name="unitCode">The unit whose rows hold it.</param>
    /// <param name="year">The year of the difficulty's rows.</param>
    /// <param name="difficultyId">It need not exist yet.</param>
    /// <param name="assignmentId">The assignment of a difficulty that does not exist yet; null: the difficulty's own, or none.</param>
    /// <param name="decide">Decides; a missing difficulty comes as null.</param>
    /// <param name="messages">The messages that the new state causes, beside the refresh of the cards.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<DecidedDifficulty?> OnDifficultyAsync(
        string unitCode,
        int year,
        string difficultyId,
        AssignmentId? assignmentId,
        Func<Difficulty?, Assignment?, DateTime, Outcome<DifficultyChange>?> decide,
        Func<Difficulty, DateTime, IEnumerable<OutboxMessage>> messages,
        CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            Stored<Difficulty>? stored = await units.DifficultyAsync(unitCode, year, difficultyId, cancellationToken);
            AssignmentId? about = stored is null ? assignmentId : stored.State.Assignment;
            Stored<Assignment>? assignment = about is { } id ? await units.AssignmentAsync(id, cancellationToken) : null;
            if ((about is not null && assignment is null) || decide(stored?.State, assignment?.State, now) is not { } outcome)
            {
                return null;
            }

            if (outcome is not Outcome<DifficultyChange>.Done done)
            {
                return new DecidedDifficulty(stored?.State, assignment?.State, outcome);
            }

            DifficultyChange decided = done.Facts.Single();
            UnitChange change = new(unitCode);
            Difficulty after = change.Save(stored, decided.Difficulty);
            Assignment? assignmentAfter = decided.Assignment is { } fact ? change.Save(assignment!, [fact]) : assignment?.State;
            foreach (OutboxMessage message in messages(after, now).Concat(Refreshes(stored?.State, after, decided.Assignment is not null, assignmentAfter, now)))
            {
                change.Send(message);
            }

            if (await units.CommitAsync(change, cancellationToken))
            {
                return new DecidedDifficulty(after, assignmentAfter, outcome);
            }
        }

        throw new InvalidOperationException($"The rows of unit {unitCode} kept changing.");
    }

    private static IEnumerable<OutboxMessage> Refreshes(Difficulty? before, Difficulty after, bool moved, Assignment? assignment, DateTime now)
    {
        if (before is not null)
        {
            yield return OutboxMessage.RefreshCards(after.UnitCode, after.Year, after.Subject, after.Version, now);
        }

        if (moved)
        {
            yield return Refresh(assignment!, now);
        }
        else if (assignment?.BlockedBy == after.Id)
        {
            yield return ChainMessages.RefreshWaiting(assignment.Id, after, now);
        }
    }

    private static OutboxMessage Refresh(Assignment a, DateTime now) =>
        OutboxMessage.RefreshCards(a.Id.UnitCode, a.Id.Year, a.Id.Subject, a.Version, now);
}

/// <summary>What was decided, and the state after it (unchanged unless done).</summary>
public sealed record Decided<TState, TFact>(TState State, Outcome<TFact> Outcome);

/// <param name="Difficulty">Null when it did not exist and was refused.</param>
public sealed record DecidedDifficulty(Difficulty? Difficulty, Assignment? Assignment, Outcome<DifficultyChange> Outcome);
