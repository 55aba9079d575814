using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The Office answers the reporter: the difficulty closes, and an assignment that it blocked opens again.</summary>
public static class AnswerUnit
{
    public static Outcome<DifficultyChange> Decide(
        Difficulty difficulty, Assignment? assignment, string? answer, Person by, Roster roster, DateTime now)
    {
        if (OfficeTurn.Refusal(difficulty, by, roster) is { } refusal)
        {
            return refusal;
        }

        List<Fault> faults = [];
        string? words = FormText.Required(answer, Fields.Answer, FaultCode.AnswerMissing, faults);
        return faults.Count > 0
            ? Outcome.Refuse<DifficultyChange>(faults)
            : DifficultyChange.AndFree(new DifficultyFact.Answered(now, by.Upn, by.Name, words!), difficulty, assignment);
    }
}
