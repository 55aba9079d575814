using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Questions;

/// <summary>The figures of clause I.2-3: what staff asked the Office in a period, and how much of it was answered.</summary>
/// <param name="Answered">Of those asked in the period, also where the answer came after it.</param>
public sealed record QuestionFigures(int Asked, int Answered)
{
    public static QuestionFigures Of(IEnumerable<Question> questions, ReportingPeriod period)
    {
        List<Question> asked = [.. questions.Where(q => period.Contains(DateOnly.FromDateTime(q.AskedAt)))];
        return new QuestionFigures(asked.Count, asked.Count(q => q.Answer is not null));
    }
}
