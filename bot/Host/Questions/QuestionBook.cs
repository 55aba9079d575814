using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Questions;

/// <summary>The questions to the Office: asked, answered, listed and counted.</summary>
public sealed class QuestionBook(UnitStore units, ReferenceData reference, BusinessClock clock)
{
    private const int MaxTries = 10;

    /// <summary>Decides on a question that need not exist yet; the state is null when it was refused, or is none.</summary>
    public async Task<(Question? State, Outcome<QuestionFact>? Outcome)> OnAsync(
        string unitCode,
        int year,
        string id,
        Func<Question?, DateTime, Outcome<QuestionFact>?> decide,
        Func<Question, DateTime, IEnumerable<OutboxMessage>> messages,
        CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            Stored<Question>? stored = await units.QuestionAsync(unitCode, year, id, cancellationToken);
            Outcome<QuestionFact>? outcome = decide(stored?.State, now);
            if (outcome is not Outcome<QuestionFact>.Done done)
            {
                return (stored?.State, outcome);
            }

            UnitChange change = new(unitCode);
            Question after = change.Save(stored, done.Facts.Single());
            foreach (OutboxMessage message in messages(after, now))
            {
                change.Send(message);
            }

            if (await units.CommitAsync(change, cancellationToken))
            {
                return (after, done);
            }
        }

        throw new InvalidOperationException($"The rows of unit {unitCode} kept changing.");
    }

    public async Task<QuestionView?> FindAsync(string unitCode, int year, string id, CancellationToken cancellationToken) =>
        await units.QuestionAsync(unitCode, year, id, cancellationToken) is { } stored ? Of(stored.State) : null;

    /// <summary>The questions of this year and the last, of all units, oldest first.</summary>
    public async Task<IReadOnlyList<QuestionView>> AllAsync(CancellationToken cancellationToken)
    {
        List<QuestionView> found = [];
        foreach (Unit unit in reference.Roster.Units)
        {
            found.AddRange((await units.QuestionsAsync(unit.Code, clock.Today.Year, cancellationToken)).Select(q => Of(q.State)));
        }

        return [.. found.OrderBy(v => v.Question.AskedAt)];
    }

    /// <summary>The figures of clause I.2-3 for a period.</summary>
    public async Task<QuestionFigures> FiguresAsync(ReportingPeriod period, CancellationToken cancellationToken) =>
        QuestionFigures.Of((await AllAsync(cancellationToken)).Select(v => v.Question), period);

    public QuestionView Of(Question question) => new(question, reference.Roster.Unit(question.UnitCode));
}
