using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>An officer takes a difficulty; from then on the others see who.</summary>
public static class Take
{
    public static Outcome<DifficultyChange> Decide(Difficulty difficulty, Person by, DateTime now)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotAnOfficer);
        }

        return difficulty.Status is DifficultyStatus.Reported
            ? Outcome.Of<DifficultyChange>(new DifficultyChange(new DifficultyFact.Received(now, by.Upn, by.Name), null))
            : Outcome.Repeated<DifficultyChange>();
    }
}
