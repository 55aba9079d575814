using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Questions;

/// <summary>The Office answers a question.</summary>
public sealed class AnswerQuestionAction(Deciding deciding, QuestionBook questions, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
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

/// <summary>Opens one question of the list.</summary>
public sealed class ShowQuestionAction(QuestionBook questions, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowQuestion;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Office.Handles(click.Who, reference.Roster))
        {
            return (await refusals.ForbiddenAsync(click, click[DataKeys.Question] ?? "", [new Fault(FaultCode.NotAnOfficer)], cancellationToken))!;
        }

        return click.ReadRow(DataKeys.Question) is { } at
            && await questions.FindAsync(at, cancellationToken) is { } view
            ? new CardAnswer.Card(QuestionCard.ForOffice(view, contexts.Now()))
            : new CardAnswer.Line(ChatText.NoSuchQuestion);
    }
}

/// <summary>A question in the Office's channel, and every posted copy of it from then on.</summary>
public sealed class QuestionForOfficeMessage(QuestionBook questions, CardContexts contexts) : IFollowingContent
{
    public MessageKind Kind => MessageKind.QuestionForOffice;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(string unitCode, int year, string subject, CancellationToken cancellationToken)
    {
        if (await questions.FindAsync(new RowId(unitCode, year, Question.IdOf(subject)), cancellationToken) is not { } view)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            QuestionCard.ForOffice(view, context), QuestionCard.OfficeSummary(view, context), new FollowedSubject(subject, year, Kind, view.Question.Version));
    }
}

/// <summary>The answer, to who asked.</summary>
public sealed class QuestionAnsweredMessage(QuestionBook questions, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.QuestionAnswered;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        return await questions.FindAsync(new RowId(message.UnitCode, message.Year, Question.IdOf(message.Subject)), cancellationToken) is { Question.Answer: not null } view
            ? new OutgoingCard(QuestionCard.Answered(view, context), QuestionCard.AnsweredSummary(context), Follows: null)
            : null;
    }
}
