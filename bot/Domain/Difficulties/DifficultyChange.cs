using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>A step of a difficulty and what it does to the assignment it hangs on, kept together or not at all.</summary>
/// <param name="Assignment">Null when the assignment does not change.</param>
public sealed record DifficultyChange(DifficultyFact Difficulty, AssignmentFact? Assignment);
