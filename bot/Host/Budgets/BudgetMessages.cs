using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Budgets;

/// <summary>A request for money, in the Office's channel or to who has it; every posted copy follows it.</summary>
public abstract class BudgetMessage(BudgetBook book, CardContexts contexts) : IFollowingContent
{
    public abstract MessageKind Kind { get; }

    public virtual Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(string unitCode, int year, string subject, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(new RowId(unitCode, year, BudgetRequest.IdOf(subject)), cancellationToken) is not { } view)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            Draw(await WholeAsync(view, cancellationToken), context), BudgetCard.Summary(view, context), new FollowedSubject(subject, year, Kind, view.Request.Version));
    }

    /// <summary>The request with what this message says beside it.</summary>
    protected virtual Task<BudgetView> WholeAsync(BudgetView view, CancellationToken cancellationToken) => Task.FromResult(view);

    protected virtual AdaptiveCards.AdaptiveCard Draw(BudgetView view, CardContext context) => BudgetCard.ForOffice(view, context);
}

public sealed class BudgetForOfficeMessage(BudgetBook book, CardContexts contexts) : BudgetMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.BudgetForOffice;
}

/// <summary>To the chief it was put to, and to who appraised it when it came back or was decided.</summary>
public sealed class BudgetForHandlerMessage(BudgetBook book, ConfirmedOtherwise otherwise, ReferenceData reference, CardContexts contexts) : BudgetMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.BudgetForHandler;

    // While it is on its way the year's figures change anyhow.
    protected override async Task<BudgetView> WholeAsync(BudgetView view, CancellationToken cancellationToken) =>
        view.Request.IsClosed && Office.UnitCode(reference.Roster) is { } office
            ? view with
            {
                ConfirmedOtherwise = await otherwise.FindAsync(
                    new AssignmentId(office, BudgetFigures.Duty, OccurrenceKey.Of(PeriodKind.Year, view.Request.Need.ForYear, 1)), cancellationToken),
            }
            : view;
}

/// <summary>To the Director; dropped when it was taken back before it was sent.</summary>
public sealed class BudgetForDirectorMessage(BudgetBook book, CardContexts contexts) : BudgetMessage(book, contexts)
{
    private readonly BudgetBook _book = book;

    public override MessageKind Kind => MessageKind.BudgetForDirector;

    public override async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await _book.FindAsync(new RowId(message.UnitCode, message.Year, BudgetRequest.IdOf(message.Subject)), cancellationToken) is { Request.Status: BudgetStatus.WithDirector }
            ? await base.DrawAsync(message, cancellationToken)
            : null;

    protected override AdaptiveCards.AdaptiveCard Draw(BudgetView view, CardContext context) => BudgetCard.ForDirector(view, context);
}

/// <summary>To who asked and to the head: whoever gets it may ask in the unit's name, or is refused on the server.</summary>
public sealed class BudgetForUnitMessage(BudgetBook book, CardContexts contexts) : BudgetMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.BudgetForUnit;

    protected override AdaptiveCards.AdaptiveCard Draw(BudgetView view, CardContext context) => BudgetCard.ForUnit(view, mayAct: true, context);
}
