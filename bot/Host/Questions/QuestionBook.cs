using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Questions;

/// <summary>The questions to the Office: found, listed and counted.</summary>
public sealed class QuestionBook(UnitStore units, ReferenceData reference, BusinessClock clock)
{
    public async Task<QuestionView?> FindAsync(RowId at, CancellationToken cancellationToken) =>
        await units.FindAsync(Kinds.Question, at, cancellationToken) is { } stored ? Of(stored.State) : null;

    /// <summary>The questions of this year and the last, of all units, oldest first.</summary>
    public async Task<IReadOnlyList<QuestionView>> AllAsync(CancellationToken cancellationToken)
    {
        List<QuestionView> found = [];
        foreach (Unit unit in reference.Roster.Units)
        {
            found.AddRange((await units.OfUnitAsync(Kinds.Question, unit.Code, clock.Today.Year, cancellationToken)).Select(Of));
        }

        return [.. found.OrderBy(v => v.Question.AskedAt)];
    }

    /// <summary>The figures of clause I.2-3 for a period.</summary>
    public async Task<QuestionFigures> FiguresAsync(ReportingPeriod period, CancellationToken cancellationToken) =>
        QuestionFigures.Of((await AllAsync(cancellationToken)).Select(v => v.Question), period);

    public QuestionView Of(Question question) => new(question, reference.Roster.Unit(question.UnitCode));
}
