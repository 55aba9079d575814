using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Runs a decision on several assignments of one unit: written together, or decided again when somebody else wrote first.</summary>
public sealed class SeveralAssignments(UnitStore units, UnitPeriods periods, BusinessClock clock)
{
    /// <summary>So many go into one transaction: each takes a row, a fact and a message of the 100 rows it may have.</summary>
    public const int MostTogether = 30;

    private const int MaxTries = 10;

    /// <summary>Decides on the unit's assignments that matter today. What is more than one transaction holds is written in several.</summary>
    /// <param name="unitCode">Whose rows.</param>
    /// <param name="decide">Decides; may be asked again.</param>
    /// <param name="refresh">Whether the posted cards then say something else.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>All the unit's assignments as they are after it.</returns>
    public async Task<(IReadOnlyList<Assignment> After, Outcome<FactOf> Outcome)> DecideAsync(
        string unitCode, Func<IReadOnlyList<Assignment>, DateTime, Outcome<FactOf>> decide, bool refresh, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            IReadOnlyList<Stored<Assignment>> stored = await units.AssignmentsAsync(unitCode, clock.Today, cancellationToken);
            IReadOnlyList<Assignment> before = [.. stored.Select(s => s.State)];
            Outcome<FactOf> outcome = decide(before, now);
            if (outcome is not Outcome<FactOf>.Done done)
            {
                return (before, outcome);
            }

            // The write looks at the quarter's row anyway; when it did not go through, a freeze may have been first.
            if (i > 0 && await periods.RefusalAsync(unitCode, done.Facts, cancellationToken) is { } frozen)
            {
                return (before, Outcome.Refuse<FactOf>([frozen]));
            }

            if (await WriteAsync(unitCode, stored, done.Facts, refresh, now, cancellationToken) is { } written)
            {
                return ([.. before.Select(a => written.GetValueOrDefault(a.Id) ?? a)], outcome);
            }
        }

        throw new InvalidOperationException($"The rows of unit {unitCode} kept changing.");
    }

    // Null: somebody else wrote first.
    private async Task<Dictionary<AssignmentId, Assignment>?> WriteAsync(
        string unitCode, IReadOnlyList<Stored<Assignment>> stored, IReadOnlyList<FactOf> facts, bool refresh, DateTime now, CancellationToken cancellationToken)
    {
        Dictionary<AssignmentId, Assignment> written = [];
        foreach (FactOf[] some in facts.Chunk(MostTogether))
        {
            UnitChange change = new(unitCode);
            foreach ((AssignmentId id, AssignmentFact fact) in some)
            {
                Assignment after = change.Save(stored.First(s => s.State.Id == id), [fact]);
                written[id] = after;
                if (refresh)
                {
                    change.Send(OutboxMessage.RefreshCards(unitCode, id.Year, id.Subject, after.Version, now));
                }
            }

            if (!await units.CommitAsync(change, cancellationToken))
            {
                return null;
            }
        }

        return written;
    }
}
