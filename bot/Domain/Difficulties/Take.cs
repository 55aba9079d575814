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

        return difficulty.Status is DifficultyStatus.Reported
            ? DifficultyChange.Only(new DifficultyFact.Received(now, by.Upn, by.Name))
            : Outcome.Repeated<DifficultyChange>();
    }
}
