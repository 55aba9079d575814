using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Cards;

/// <summary>A request for money with what its cards say about it.</summary>
/// <param name="SkipChief">Officers submit to the Director themselves.</param>
public sealed record BudgetView(BudgetRequest Request, Unit Unit, bool SkipChief)
{
    /// <summary>Nobody of the directorate may grant it: whoever might has asked for it, appraised it or submitted it.</summary>
    public bool NobodyGrants { get; init; }

    /// <summary>The deputy director who grants it because every Director has a part in it; null where a Director does.</summary>
    public string? DeputyGrants { get; init; }

    /// <summary>The year's confirmation, where it says otherwise than what was decided by now.</summary>
    public AssignmentView? ConfirmedOtherwise { get; init; }
}

/// <summary>One request for money: for the unit that asks, for the Office that appraises, for the Director who decides.</summary>
public static class BudgetCard
{
    private const int MaxHeading = 80;

    /// <param name="mayAct">Whether the reader asks in the unit's name.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard ForUnit(BudgetView view, bool mayAct, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        card.Notice(notice);
        Write(card, view);
        List<AdaptiveAction> actions = [];
        if (mayAct && view.Request.Status is BudgetStatus.Asked or BudgetStatus.Returned)
        {
            actions.Add(Button(card, nameof(CardText.ButtonCorrectRequest), Verbs.OpenBudget, view.Request, primary: view.Request.Status is BudgetStatus.Returned));
        }

        if (mayAct && !view.Request.IsClosed)
        {
            actions.Add(Button(card, nameof(CardText.ButtonWithdrawRequest), Verbs.WithdrawBudget, view.Request));
        }

        if (actions.Count > 0)
        {
            card.Buttons([.. actions]);
        }

        return card.ToCard();
    }

    /// <param name="typed">What was typed into the appraisal, to be shown again.</param>
    public static AdaptiveCard ForOffice(
        BudgetView view, CardContext context, AmountForm? typed = null, IReadOnlyList<Fault>? faults = null, string? notice = null)
    {
        CardWriter card = Begin(view, context, faults, notice);
        BudgetRequest request = view.Request;
        if (request.Status is BudgetStatus.Asked or BudgetStatus.WithChief)
        {
            FormFields fields = new(card, faults ?? []);
            fields.Text(
                Fields.Amount, nameof(CardText.FieldAppraised), BudgetAmounts.Shown(typed?.Amount) ?? Dong.Written(request.Appraised?.Amount ?? request.Need.Estimated),
                FaultCode.AmountMissing, multiline: false);
            fields.Text(Fields.Answer, nameof(CardText.FieldAppraisalWords), typed?.Words ?? request.Appraised?.Step.Words);
            card.Text(card.Words[nameof(CardText.NoSecrets)], subtle: true);
            bool toDirector = request.Status is BudgetStatus.WithChief || view.SkipChief;
            // One below the other: side by side they do not fit on a phone.
            card.Buttons(Button(
                card, toDirector ? nameof(CardText.ButtonSubmitMoney) : nameof(CardText.ButtonAppraise), Verbs.AppraiseBudget, request, primary: true, inputs: true));
            card.Buttons(Button(card, nameof(CardText.ButtonReturnToUnit), Verbs.ReturnBudget, request, inputs: true));
        }

        CorrectionText.WriteConfirmedOtherwise(card, view.ConfirmedOtherwise);
        return card.ToCard();
    }

    /// <param name="mayGrant">False for a Director with a part in it, who may only refuse it or ask for more.</param>
    public static AdaptiveCard ForDirector(
        BudgetView view, CardContext context, AmountForm? typed = null, IReadOnlyList<Fault>? faults = null, string? notice = null, bool mayGrant = true)
    {
        CardWriter card = Begin(view, context, faults, notice);
        BudgetRequest request = view.Request;
        if (request.Status is BudgetStatus.WithDirector)
        {
            bool grants = mayGrant && !view.NobodyGrants;
            FormFields fields = new(card, faults ?? []);
            if (grants)
            {
                fields.Text(
                    Fields.Amount, nameof(CardText.FieldGranted), BudgetAmounts.Shown(typed?.Amount) ?? (request.Appraised is { Amount: var appraised } ? Dong.Written(appraised) : null),
                    FaultCode.AmountMissing, multiline: false);
            }

            fields.Text(Fields.Decision, nameof(CardText.FieldMoneyWords), typed?.Words);
            card.Text(card.Words[nameof(CardText.NotASignature)], subtle: true);
            AdaptiveAction refuse = Button(card, nameof(CardText.ButtonRefuseMoney), Verbs.RefuseBudget, request, inputs: true);
            card.Buttons(grants ? [Button(card, nameof(CardText.ButtonGrantMoney), Verbs.GrantBudget, request, primary: true, inputs: true), refuse] : [refuse]);
            card.Buttons(Button(card, nameof(CardText.ButtonAskForMore), Verbs.SendBackBudget, request, inputs: true));
        }

        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string Summary(BudgetView view, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.SummaryBudget), view.Unit.Name, Money(words, view.Request.Need.Estimated), words[StatusName(view.Request.Status)]);
    }

    internal static string Money(Words words, long amount) => words.Of(nameof(CardText.DongAmount), Dong.Written(amount));

    internal static string StatusName(BudgetStatus status) => "BudgetStatus" + status;

    internal static AdaptiveAction Button(
        CardWriter card, string textName, string verb, BudgetRequest request, bool primary = false, bool inputs = false) => Buttons.Execute(
        card.Words[textName], verb, About(request), inputs, primary);

    internal static string Short(string text, int most)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > most ? string.Concat(line.AsSpan(0, most), "…") : line;
    }

    /// <summary>What names the request, and the version that the card shows.</summary>
    private static CardWriter Begin(BudgetView view, CardContext context, IReadOnlyList<Fault>? faults, string? notice)
    {
        CardWriter card = new(context);
        card.Notice(notice);
        card.Faults(faults ?? []);
        Write(card, view);
        return card;
    }

    private static Dictionary<string, string> About(BudgetRequest request) => new()
    {
        [DataKeys.Unit] = request.UnitCode,
        [DataKeys.Budget] = request.Id,
        [DataKeys.Year] = request.Year.ToString(CultureInfo.InvariantCulture),
        [DataKeys.Version] = request.Version.ToString(CultureInfo.InvariantCulture),
    };

    private static void Write(CardWriter card, BudgetView view)
    {
        BudgetRequest request = view.Request;
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.BudgetHeading), Short(request.Need.Purpose, MaxHeading)));
        card.Line(nameof(CardText.LabelStatus), words[StatusName(request.Status)]);
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Line(nameof(CardText.LabelAskedBy), words.Of(nameof(CardText.NameAndMoment), request.Asked.Name, request.Asked.At));
        if (request.Need.Purpose.Length > MaxHeading)
        {
            card.Long(nameof(CardText.LabelPurpose), request.Need.Purpose);
        }

        card.Line(nameof(CardText.LabelForYear), request.Need.ForYear.ToString(CultureInfo.InvariantCulture));
        card.Line(nameof(CardText.LabelEstimated), Money(words, request.Need.Estimated));
        card.Line(nameof(CardText.LabelDocuments), request.Need.Evidence);
        if (request.Appraised is { } appraised)
        {
            card.Line(nameof(CardText.LabelAppraised), Money(words, appraised.Amount));
            card.Line(nameof(CardText.LabelAppraisedBy), appraised.FirstBy is { } first ? words.Of(nameof(CardText.NameAndMoment), first.Name, first.At) : null);
            card.Line(
                appraised.FirstBy is null && request.Status is BudgetStatus.WithChief ? nameof(CardText.LabelAppraisedBy) : nameof(CardText.LabelSubmittedBy),
                words.Of(nameof(CardText.NameAndMoment), appraised.Step.Name, appraised.Step.At));
            card.Long(nameof(CardText.LabelAppraisalWords), appraised.Step.Words ?? appraised.FirstBy?.Words);
        }

        if (!request.IsClosed)
        {
            card.Line(nameof(CardText.LabelMoneyGranter), view.DeputyGrants is { } deputy ? words.Of(nameof(CardText.MoneyDeputyGrants), deputy) : null);
            if (view.NobodyGrants)
            {
                card.Statement(words[nameof(CardText.MoneyNobodyGrants)], AdaptiveTextColor.Attention);
            }
        }

        if (request.Returned is { } returned)
        {
            card.Line(nameof(CardText.LabelReturnedBy), words.Of(nameof(CardText.NameAndMoment), returned.Name, returned.At));
            card.Long(nameof(CardText.LabelToComplete), returned.Words);
        }

        card.Line(nameof(CardText.LabelGrantedAmount), request.Granted is { } granted ? Money(words, granted) : null);
        card.Line(
            request.Status is BudgetStatus.Withdrawn ? nameof(CardText.LabelWithdrawnBy) : nameof(CardText.LabelDecidedBy),
            request.Closed is { } closed ? words.Of(nameof(CardText.NameAndMoment), closed.Name, closed.At) : null);
        card.Long(nameof(CardText.LabelMoneyWords), request.Closed?.Words);
    }
}
