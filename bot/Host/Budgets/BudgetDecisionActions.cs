using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
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

/// <summary>The Office returns it to the unit.</summary>
public sealed class ReturnBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.ReturnBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        AmountForm form = MoneyForm.OfOffice(click);
        return deciding.HandleAsync(
            click, (r, now) => Appraise.Return(r, form, click.Who, reference.Roster, now), MoneyForm.DrawOffice(form), ChatText.BudgetReturnedNotice, cancellationToken);
    }
}

/// <summary>The Director grants an amount.</summary>
public sealed class GrantBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.GrantBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        MoneyForm.DirectorAsync(deciding, click, reference, GrantMoney.Grant, cancellationToken);
}

/// <summary>The Director refuses, with the reason.</summary>
public sealed class RefuseBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.RefuseBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        MoneyForm.DirectorAsync(deciding, click, reference, GrantMoney.Refuse, cancellationToken);
}

/// <summary>The Director asks the Office for more.</summary>
public sealed class SendBackBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.SendBackBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        MoneyForm.DirectorAsync(deciding, click, reference, GrantMoney.SendBack, cancellationToken);
}

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
