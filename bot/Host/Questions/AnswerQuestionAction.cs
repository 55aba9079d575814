using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Questions;

/// <summary>The Office answers a question.</summary>
public sealed class AnswerQuestionAction(
    Deciding deciding, QuestionBook questions, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.AnswerQuestion;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Question) is not { } at)
        {
            return new CardAnswer.Line(ChatText.NoSuchQuestion);
        }

        (Question? question, Outcome<QuestionFact>? outcome) = await deciding.OnAsync(
            Kinds.Question,
            at,
            (existing, now) => existing is null ? null : Asking.Answer(existing, click[Fields.Answer], click.Who, reference.Roster, now),
            cancellationToken);
        if (question is null)
        {
            return new CardAnswer.Line(ChatText.NoSuchQuestion);
        }

        QuestionView view = questions.Of(question);
        CardContext context = contexts.Now();
        if (outcome is Outcome<QuestionFact>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, question.Subject, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(QuestionCard.ForOffice(view, context, click[Fields.Answer], refused.Faults));
        }

        string? notice = outcome is Outcome<QuestionFact>.AlreadyDone
            ? string.Format(context.Culture, ChatText.AlreadyAnswered, context.Moment(question.Answer!.At), question.Answer.Name)
            : null;
        return new CardAnswer.Card(QuestionCard.ForOffice(view, context, notice: notice));
    }
}
