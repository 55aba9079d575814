using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Questions;

/// <summary>Anybody on the roster asks the Office; the Office answers.</summary>
public static class Asking
{
    /// <param name="existing">The question of this token, if it was asked before.</param>
    /// <param name="token">Becomes its id.</param>
    /// <param name="typed">The words after "hỏi:".</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<QuestionFact> Ask(Question? existing, string token, string? typed, Person by, DateTime now)
    {
        if (existing is not null)
        {
            return Outcome.Repeated<QuestionFact>();
        }

        FormReader read = new();
        string? text = read.Required(typed, Fields.Text, FaultCode.QuestionMissing);
        return !read.IsClean
            ? read.Refuse<QuestionFact>()
            : Outcome.Of<QuestionFact>(new QuestionFact.Asked(now, by.Upn, by.Name, token, by.UnitCode, text!));
    }

    public static Outcome<QuestionFact> Answer(Question question, string? typed, Person by, Roster roster, DateTime now)
    {
        if (!Office.Handles(by, roster))
        {
            return Outcome.Refuse<QuestionFact>(FaultCode.NotAnOfficer);
        }

        if (question.Answer is not null)
        {
            return Outcome.Repeated<QuestionFact>();
        }

        FormReader read = new();
        string? answer = read.Required(typed, Fields.Answer, FaultCode.QuestionAnswerMissing);
        return !read.IsClean
            ? read.Refuse<QuestionFact>()
            : Outcome.Of<QuestionFact>(new QuestionFact.Answered(now, by.Upn, by.Name, answer!));
    }
}
