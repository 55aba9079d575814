using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Tasks;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>A decision on a difficulty becomes the task of the unit that leads.</summary>
public static class TaskOfDecision
{
    /// <summary>The task that a decision gave; it was decided, so nothing is asked again.</summary>
    public static Outcome<AssignmentFact> Decide(Assignment? existing, Difficulty difficulty, string planVersion, DateTime now)
    {
        if (existing is not null || difficulty is not { Status: DifficultyStatus.TaskGiven, Decision: { Task: { } task } decision })
        {
            return Outcome.Repeated<AssignmentFact>();
        }

        TaskOrigin origin = new(
            decision.Name, task.Coordinating, new DifficultyRef(difficulty.UnitCode, difficulty.Year, difficulty.Id, difficulty.Number));
        return Outcome.Of<AssignmentFact>(GiveTask.Assigned(task.Id, task.About, task.DueAt, origin, decision.Upn, planVersion, now));
    }
}
