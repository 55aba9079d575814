using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The Office refuses the later date that was asked for, with words: the assignment is due as it was.</summary>
public static class RefuseLaterDate
{
    public static Outcome<DifficultyChange> Decide(
        Difficulty difficulty, Assignment? assignment, string? answer, Person by, Roster roster, DateTime now)
    {
        if (OfficeTurn.Refusal(difficulty, by, roster) is { } refusal)
        {
            return refusal;
        }

        if (difficulty.Effect is not DifficultyEffect.LaterDate)
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NoLaterDateAsked);
        }

        FormReader read = new();
        string? words = read.Required(answer, Fields.Answer, FaultCode.AnswerMissing);
        return !read.IsClean
            ? read.Refuse<DifficultyChange>()
            : DifficultyChange.AndFree(new DifficultyFact.LaterDateRefused(now, by.Upn, by.Name, words!), difficulty, assignment);
    }
}
