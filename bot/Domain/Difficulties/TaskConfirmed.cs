using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The task of a decision is done: the difficulty closes and what waited for it opens again.</summary>
public static class TaskConfirmed
{
    /// <param name="difficulty">The one that the task follows from.</param>
    /// <param name="assignment">The assignment that waits for it; null where none does.</param>
    /// <param name="task">The task, confirmed.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<DifficultyChange> Decide(Difficulty difficulty, Assignment? assignment, Assignment task, DateTime now)
    {
        if (difficulty.Status is not DifficultyStatus.TaskGiven
            || difficulty.Decision?.Task?.Id != task.Id
            || task.Confirmation is not { } confirmation)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        return DifficultyChange.AndFree(new DifficultyFact.TaskDone(now, confirmation.ByUpn, confirmation.ByName), difficulty, assignment);
    }
}
