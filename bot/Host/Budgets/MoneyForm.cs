using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The form on the Office's and on the Director's card, as a click sends it and as it is shown again.</summary>
internal static class MoneyForm
{
    public static AmountForm OfOffice(CardClick click) => new(click[Fields.Amount], click[Fields.Answer], click[DataKeys.Version]);

    public static DrawBudget DrawOffice(AmountForm form) =>
        (view, context, faults, notice) => BudgetCard.ForOffice(view, context, Again(form, faults), faults, notice);

    public static Task<CardAnswer> DirectorAsync(
        BudgetDeciding deciding,
        CardClick click,
        ReferenceData reference,
        Func<BudgetRequest, AmountForm, Person, Roster, DateTime, Outcome<BudgetFact>> decide,
        CancellationToken cancellationToken)
    {
        AmountForm form = new(click[Fields.Amount], click[Fields.Decision], click[DataKeys.Version]);
        return deciding.HandleAsync(
            click,
            (r, now) => decide(r, form, click.Who, reference.Roster, now),
            (view, context, faults, notice) => BudgetCard.ForDirector(
                view, context, Again(form, faults), faults, notice, mayGrant: !view.Request.HasPart(click.Who, reference.Roster)),
            ChatText.DecisionRecorded,
            cancellationToken);
    }

    // Of a request that has moved on the card shows its own amount, not the one typed for another state.
    private static AmountForm? Again(AmountForm form, IReadOnlyList<Fault> faults) =>
        faults.Count == 0 || faults.Any(f => f.Code is FaultCode.BudgetMovedOn) ? null : form;
}
