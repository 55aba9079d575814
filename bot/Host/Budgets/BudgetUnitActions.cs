using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The form of a request for money: a new one, or one that is corrected.</summary>
public sealed class BudgetForms(BusinessClock clock, CardContexts contexts)
{
    public AdaptiveCards.AdaptiveCard New(Unit unit, NeedForm form, string token, IReadOnlyList<Fault> faults, string? notice = null) =>
        BudgetListCards.Form(unit, form, null, token, clock.Today.Year, faults, contexts.Now(), notice);

    public AdaptiveCards.AdaptiveCard Correct(BudgetView view, NeedForm form, IReadOnlyList<Fault> faults) =>
        BudgetListCards.Form(view.Unit, form, view.Request, view.Request.Id, clock.Today.Year, faults, contexts.Now());

    public static NeedForm Of(CardClick click) => new(click[Fields.Purpose], click[Fields.ForYear], click[Fields.Estimated], click[Fields.Evidence]);

    public static NeedForm Of(BudgetNeed need) => new(
        need.Purpose, need.ForYear.ToString(System.Globalization.CultureInfo.InvariantCulture), Dong.Written(need.Estimated), need.Evidence);
}

/// <summary>Opens the form: empty, or with the request that a button names.</summary>
public sealed class OpenBudgetAction(BudgetForms forms, BudgetBook book, BudgetDeciding deciding, ReferenceData reference, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.OpenBudget;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        BudgetView? view = click.ReadRow(DataKeys.Budget) is { } at ? await book.FindAsync(at, cancellationToken) : null;
        string unit = view?.Request.UnitCode ?? click.Who.UnitCode;
        if (!Permissions.MayConfirm(click.Who, unit, reference.Roster))
        {
            return (await refusals.ForbiddenAsync(click, unit, [new Fault(FaultCode.NotAllowedToAskForMoney)], cancellationToken))!;
        }

        return new CardAnswer.Card(view switch
        {
            null => forms.New(reference.Roster.Unit(unit), new NeedForm(null, null, null, null), Guid.NewGuid().ToString("N"), []),
            { Request.Status: BudgetStatus.Asked or BudgetStatus.Returned } => forms.Correct(view, BudgetForms.Of(view.Request.Need), []),
            _ => deciding.CardFor(click.Who, view),
        });
    }
}

/// <summary>The form, sent.</summary>
public sealed class AskBudgetAction(
    Deciding deciding, BudgetForms forms, BudgetBook book, ReferenceData reference, Refusals refusals, BusinessClock clock, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.AskBudget;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token) || reference.Roster.FindUnit(click[DataKeys.Unit] ?? "") is not { } unit)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        string id = token.ToString("N");
        NeedForm form = BudgetForms.Of(click);
        (BudgetRequest? request, Outcome<BudgetFact>? outcome) = await deciding.OnAsync(
            Kinds.Budget,
            new RowId(unit.Code, clock.Today.Year, id),
            (existing, now) => AskForMoney.Ask(existing, id, unit.Code, form, click.Who, reference.Roster, now),
            cancellationToken);
        if (outcome is Outcome<BudgetFact>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, unit.Code, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(forms.New(unit, form, id, refused.Faults));
        }

        return new CardAnswer.Card(BudgetCard.ForUnit(book.Of(request!), mayAct: true, contexts.Now(), ChatText.BudgetSentNotice));
    }
}

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

/// <summary>The unit takes its request back.</summary>
public sealed class WithdrawBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.WithdrawBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (r, now) => AskForMoney.Withdraw(r, click.Who, reference.Roster, now),
        (view, context, _, notice) => BudgetCard.ForUnit(view, mayAct: true, context, notice),
        ChatText.WithdrawnNotice,
        cancellationToken);
}

/// <summary>Opens one request.</summary>
public sealed class ShowBudgetAction(BudgetBook book, BudgetDeciding deciding, ReferenceData reference, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.ShowBudget;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Budget) is not { } at || await book.FindAsync(at, cancellationToken) is not { } view)
        {
            return new CardAnswer.Line(ChatText.NoSuchBudget);
        }

        return AskForMoney.MaySee(click.Who, at.UnitCode, reference.Roster)
            ? new CardAnswer.Card(deciding.CardFor(click.Who, view))
            : (await refusals.ForbiddenAsync(click, view.Request.Subject, [new Fault(FaultCode.NotAllowedToSee)], cancellationToken))!;
    }
}
