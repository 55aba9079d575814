using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>Whether a difficulty is with the Office, so that this person may act on it.</summary>
public static class OfficeTurn
{
    /// <summary>The unit that was to do what was decided is no more, and none has taken over: nobody will.</summary>
    public static bool IsTaskLost(Difficulty difficulty, Roster roster) =>
        difficulty is { Status: DifficultyStatus.TaskGiven, Decision.Task: { } task }
            && roster.FindUnit(roster.SuccessorOf(task.Id.UnitCode)) is not { IsClosed: false };

    /// <summary>Why not; null when they may.</summary>
    internal static Outcome<DifficultyChange>? Refusal(Difficulty difficulty, Person by, Roster roster)
    {
        if (!Office.Handles(by, roster))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotAnOfficer);
        }

        if (difficulty.IsClosed)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        return difficulty.Status switch
        {
            DifficultyStatus.WithChief when !Office.Leads(by, roster) => Outcome.Refuse<DifficultyChange>(FaultCode.DifficultyWithChief),
            DifficultyStatus.WithDirector => Outcome.Refuse<DifficultyChange>(FaultCode.DifficultyWithDirector),
            DifficultyStatus.TaskGiven when !IsTaskLost(difficulty, roster) =>
                Outcome.Refuse<DifficultyChange>(FaultCode.DifficultyTaskGiven),
            _ => null,
        };
    }
}
