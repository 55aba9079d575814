using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>
/// What is late and nobody has taken, in the Office's channel; a person reads of what is late with them in the day's digest.
/// </summary>
public sealed class ChainDigestMessage(LateDifficulties late, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.ChainDigest;

    public Going HowSent(OutboxMessage message) => Going.InWorkingHours;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        IReadOnlyList<DifficultyView> found = await late.WithAsync(message.ToUpn, cancellationToken);
        IReadOnlyList<BudgetView> money = await late.MoneyWithAsync(message.ToUpn, cancellationToken);
        int count = found.Count + money.Count;
        if (count == 0)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            DifficultyListCard.Late(found, money, context), DifficultyListCard.LateSummary(count, context), Follows: null);
    }
}
