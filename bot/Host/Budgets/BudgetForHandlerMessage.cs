using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Budgets;

/// <summary>To the chief it was put to, and to who appraised it when it came back or was decided.</summary>
public sealed class BudgetForHandlerMessage(BudgetBook book, ConfirmedOtherwise otherwise, ReferenceData reference, CardContexts contexts)
    : BudgetMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.BudgetForHandler;

    // While it is on its way the year's figures change anyhow.
    protected override async Task<BudgetView> WholeAsync(BudgetView view, CancellationToken cancellationToken) =>
        view.Request.IsClosed && Office.UnitCode(reference.Roster) is { } office
            ? view with
            {
                ConfirmedOtherwise = await otherwise.FindAsync(
                    new AssignmentId(office, BudgetFigures.Duty, OccurrenceKey.Of(PeriodKind.Year, view.Request.Need.ForYear, 1)),
                    cancellationToken),
            }
            : view;
}
