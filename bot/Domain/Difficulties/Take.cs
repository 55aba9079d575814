using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>Somebody of the Office takes a difficulty; from then on the others see who.</summary>
public static class Take
{
    public static Outcome<DifficultyChange> Decide(Difficulty difficulty, Person by, Roster roster, DateTime now)
    {
        if (!Office.Handles(by, roster))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotAnOfficer);
        }

        return IsFree(difficulty, roster)
            ? DifficultyChange.Only(new DifficultyFact.Received(now, by.Upn, by.Name))
            : Outcome.Repeated<DifficultyChange>();
    }

    /// <summary>Who of the Office has taken it; null where nobody did, or who did is there no more.</summary>
    public static Person? HolderOf(Difficulty difficulty, Roster roster) =>
        roster.FindByUpn(difficulty.Taken?.Upn ?? "") is { } holder && Office.Handles(holder, roster) ? holder : null;

    /// <summary>It is an officer's turn, and no officer's.</summary>
    public static bool IsFree(Difficulty difficulty, Roster roster) =>
        difficulty.Status is DifficultyStatus.Reported or DifficultyStatus.Received && HolderOf(difficulty, roster) is null;
}
