using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>An officer writes the Office's opinion and puts the difficulty to the chief of office.</summary>
public static class PassOn
{
    public static Outcome<DifficultyChange> Decide(
        Difficulty difficulty, OpinionForm form, Person by, Roster roster, WorkCalendar calendar, DateTime now)
    {
        if (OfficeTurn.Refusal(difficulty, by, roster) is { } refusal)
        {
            return refusal;
        }

        if (difficulty.Status is DifficultyStatus.WithChief)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        if (difficulty.Status is DifficultyStatus.TaskGiven)
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.DifficultyTaskGiven);
        }

        if (Office.Chief(roster) is null)
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NoChiefOfOffice);
        }

        FormReader read = new();
        return form.Read(difficulty, roster, calendar, now, read) is { } opinion
            ? DifficultyChange.Only(new DifficultyFact.PutToChief(now, by.Upn, by.Name, opinion))
            : read.Refuse<DifficultyChange>();
    }
}
