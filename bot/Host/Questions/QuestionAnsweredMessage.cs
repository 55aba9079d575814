using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Questions;

/// <summary>The answer, to who asked.</summary>
public sealed class QuestionAnsweredMessage(QuestionBook questions, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.QuestionAnswered;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        return await questions.FindAsync(message.About, cancellationToken) is { Question.Answer: not null } view
            ? new OutgoingCard(QuestionCard.Answered(view, context), QuestionCard.AnsweredSummary(context), Follows: null)
            : null;
    }
}
