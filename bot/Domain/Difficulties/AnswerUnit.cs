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

        FormReader read = new();
        string? words = read.Required(answer, Fields.Answer, FaultCode.AnswerMissing);
        return !read.IsClean
            ? read.Refuse<DifficultyChange>()
            : DifficultyChange.AndFree(new DifficultyFact.Answered(now, by.Upn, by.Name, words!), difficulty, assignment);
    }
}
