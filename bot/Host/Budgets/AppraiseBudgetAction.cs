using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The Office appraises: an officer for the chief, the chief for the Director.</summary>
public sealed class AppraiseBudgetAction(BudgetDeciding deciding, BudgetBook book, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.AppraiseBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        AmountForm form = MoneyForm.OfOffice(click);
        return deciding.HandleAsync(
            click,
            (r, now) => Appraise.Decide(r, form, click.Who, book.SkipChief, reference.Roster, reference.Calendar, now),
            MoneyForm.DrawOffice(form),
            ChatText.BudgetAppraisedNotice,
            cancellationToken);
    }
}
