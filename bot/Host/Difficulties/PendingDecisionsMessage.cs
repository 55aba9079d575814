using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The list on Monday and Thursday, when something still waits.</summary>
public sealed class PendingDecisionsMessage(PendingDecisions pending, ReferenceData reference, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.PendingDecisions;

    public Going HowSent(OutboxMessage message) => Going.InWorkingHours;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (reference.Roster.FindByUpn(message.ToUpn!) is not { } who)
        {
            return null;
        }

        IReadOnlyList<DifficultyView> waiting = await pending.OfAsync(who, cancellationToken);
        IReadOnlyList<BudgetView> money = await pending.MoneyOfAsync(who, cancellationToken);
        CardContext context = contexts.Now();
        return waiting.Count + money.Count == 0
            ? null
            : new OutgoingCard(
                DifficultyListCard.Pending(waiting, money, context),
                DifficultyListCard.PendingSummary(waiting.Count + money.Count, context), Follows: null);
    }
}
