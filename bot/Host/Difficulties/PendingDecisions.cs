using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Budgets;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>What waits for the decision of the Director or a deputy.</summary>
public sealed class PendingDecisions(DifficultyViews views, BudgetBook budgets, ReferenceData reference)
{
    /// <summary>
    /// Money is the Director's, or a deputy's where the Director has a part in it; where nobody may grant it the Director refuses or asks
    /// for more.
    /// </summary>
    public async Task<IReadOnlyList<BudgetView>> MoneyOfAsync(Person who, CancellationToken cancellationToken) =>
        who.Role is Role.Director or Role.DeputyDirector
            ? await budgets.WhereAsync(r => r.Status is BudgetStatus.WithDirector && IsFor(r, who), cancellationToken)
            : [];

    private bool IsFor(BudgetRequest request, Person who) =>
        GrantMoney.Decides(request, who, reference.Roster)
        && (!request.HasPart(who, reference.Roster) || GrantMoney.GranterOf(request, reference.Roster) is null);

    public Task<IReadOnlyList<DifficultyView>> OfAsync(Person who, CancellationToken cancellationToken) => views.WhereAsync(
        d => d.Status is DifficultyStatus.WithDirector && Directing.DeciderOf(d, reference.Roster)?.Upn == who.Upn, cancellationToken);
}
