using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Budgets;

/// <summary>A request for money, in the Office's channel or to who has it; every posted copy follows it.</summary>
public abstract class BudgetMessage(BudgetBook book, CardContexts contexts) : IFollowingContent
{
    public abstract MessageKind Kind { get; }

    public virtual Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(new RowId(unitCode, year, subject.Id), cancellationToken) is not { } view)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            Draw(await WholeAsync(view, cancellationToken), context), BudgetCard.Summary(view, context),
            new FollowedSubject(subject, year, Kind, view.Request.Version));
    }

    /// <summary>The request with what this message says beside it.</summary>
    protected virtual Task<BudgetView> WholeAsync(BudgetView view, CancellationToken cancellationToken) => Task.FromResult(view);

    protected virtual AdaptiveCards.AdaptiveCard Draw(BudgetView view, CardContext context) => BudgetCard.ForOffice(view, context);
}
