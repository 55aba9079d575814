using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The unit corrects what was not appraised yet, or completes what was returned.</summary>
public sealed class CorrectBudgetAction(BudgetDeciding deciding, BudgetForms forms, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.CorrectBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        NeedForm form = BudgetForms.Of(click);
        return deciding.HandleAsync(
            click,
            (r, now) => AskForMoney.Correct(r, form, click.Who, reference.Roster, now),
            (view, context, faults, notice) => faults.Any(f => f.Code is not FaultCode.BudgetAppraised)
                ? forms.Correct(view, form, faults)
                : BudgetCard.ForUnit(view, mayAct: true, context, faults.Count > 0 ? FaultText.Of(faults[0], context.Culture) : notice),
            ChatText.BudgetSentNotice,
            cancellationToken);
    }
}
