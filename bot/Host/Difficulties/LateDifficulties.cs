using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Budgets;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>
/// What is late in the chain with one person of the Office, or with nobody; the chief of office is told of all, or the channel where there
/// is none.
/// </summary>
public sealed class LateDifficulties(DifficultyViews views, BudgetBook budgets, ReferenceData reference, BusinessClock clock)
{
    /// <summary>The requests for money: no officer takes one, so it is with the channel until it is the chief's.</summary>
    /// <param name="upn">Null: what nobody has.</param>
    public async Task<IReadOnlyList<BudgetView>> MoneyWithAsync(Upn? upn, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        bool toChief = upn == Office.Chief(reference.Roster)?.Upn;
        return upn is null || toChief
            ? await budgets.WhereAsync(
                r => MoneyReminders.IsLate(r, reference.Calendar, now) && (toChief || r.Status is BudgetStatus.Asked), cancellationToken)
            : [];
    }

    /// <param name="upn">Null: what nobody has taken.</param>
    public async Task<IReadOnlyList<DifficultyView>> WithAsync(Upn? upn, CancellationToken cancellationToken)
    {
        // Only the Office has any: the heads' digests need not look through all units.
        if (upn is not null && !(reference.Roster.FindByUpn(upn) is { } who && Office.Handles(who, reference.Roster)))
        {
            return [];
        }

        DateTime now = clock.Now;
        bool toChief = upn == Office.Chief(reference.Roster)?.Upn;
        return await views.WhereAsync(d => ChainReminders.IsLate(d, now) && (toChief || IsWith(d, upn)), cancellationToken);
    }

    private bool IsWith(Difficulty d, Upn? upn) =>
        upn is null ? Take.IsFree(d, reference.Roster) : d.Status is DifficultyStatus.Received && d.Taken?.Upn == upn;
}
