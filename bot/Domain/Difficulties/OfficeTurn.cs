using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>Whether a difficulty is with the Office, so that this person may act on it.</summary>
internal static class OfficeTurn
{
    /// <summary>Why not; null when they may.</summary>
    public static Outcome<DifficultyChange>? Refusal(Difficulty difficulty, Person by, Roster roster)
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
            DifficultyStatus.TaskGiven => Outcome.Refuse<DifficultyChange>(FaultCode.DifficultyTaskGiven),
            _ => null,
        };
    }
}
