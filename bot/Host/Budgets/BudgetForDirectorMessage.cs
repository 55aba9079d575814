using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Budgets;

/// <summary>To the Director; dropped when it was taken back before it was sent.</summary>
public sealed class BudgetForDirectorMessage(BudgetBook book, CardContexts contexts) : BudgetMessage(book, contexts)
{
    private readonly BudgetBook _book = book;

    public override MessageKind Kind => MessageKind.BudgetForDirector;

    public override async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await _book.FindAsync(message.About, cancellationToken) is { Request.Status: BudgetStatus.WithDirector }
            ? await base.DrawAsync(message, cancellationToken)
            : null;

    protected override AdaptiveCards.AdaptiveCard Draw(BudgetView view, CardContext context) => BudgetCard.ForDirector(view, context);
}
