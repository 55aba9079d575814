using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>A step of a difficulty and what it does to the assignment it hangs on, kept together or not at all.</summary>
/// <param name="Assignment">Null when the assignment does not change.</param>
public sealed record DifficultyChange(DifficultyFact Difficulty, AssignmentFact? Assignment)
{
    internal static Outcome<DifficultyChange> Only(DifficultyFact fact) => Outcome.Of<DifficultyChange>(new DifficultyChange(fact, null));

    /// <summary>The step, and the assignment open again where it waited for this difficulty.</summary>
    internal static Outcome<DifficultyChange> AndFree(DifficultyFact fact, Difficulty difficulty, Assignment? assignment) =>
        Outcome.Of<DifficultyChange>(new DifficultyChange(
            fact, assignment?.BlockedBy == difficulty.Id ? new AssignmentFact.Reopened(fact.At, fact.By, difficulty.Id) : null));
}
