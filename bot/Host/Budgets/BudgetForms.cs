using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The form of a request for money: a new one, or one that is corrected.</summary>
public sealed class BudgetForms(BusinessClock clock, CardContexts contexts)
{
    public AdaptiveCards.AdaptiveCard New(Unit unit, NeedForm form, string token, IReadOnlyList<Fault> faults, string? notice = null) =>
        BudgetListCards.Form(unit, form, null, token, clock.Today.Year, faults, contexts.Now(), notice);

    public AdaptiveCards.AdaptiveCard Correct(BudgetView view, NeedForm form, IReadOnlyList<Fault> faults) =>
        BudgetListCards.Form(view.Unit, form, view.Request, view.Request.Id, clock.Today.Year, faults, contexts.Now());

    public static NeedForm Of(CardClick click) =>
        new(click[Fields.Purpose], click[Fields.ForYear], click[Fields.Estimated], click[Fields.Evidence]);

    public static NeedForm Of(BudgetNeed need) => new(
        need.Purpose, need.ForYear.ToString(System.Globalization.CultureInfo.InvariantCulture), Dong.Written(need.Estimated),
        need.Evidence);
}
