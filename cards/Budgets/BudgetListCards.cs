using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Cards;

/// <summary>The form with which a unit asks for money, and the year's money in one view.</summary>
public static class BudgetListCards
{
    // A card that is posted stays under 28 KB.
    private const int MaxShown = 10;
    private const int MaxUnits = 20;
    private const int MaxPurpose = 120;

    /// <param name="unit">Who asks.</param>
    /// <param name="form">What was said or typed.</param>
    /// <param name="corrected">The request that is corrected; null for a new one.</param>
    /// <param name="token">Becomes a new one's id, so that sending it twice gives one.</param>
    /// <param name="year">This year: money is asked for it or for the next.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    /// <param name="notice">What is said above the form; null: nothing.</param>
    public static AdaptiveCard Form(
        Unit unit, NeedForm form, BudgetRequest? corrected, string token, int year, IReadOnlyList<Fault> faults, CardContext context,
        string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Notice(notice);
        card.Heading(words[nameof(CardText.BudgetFormHeading)]);
        card.Line(nameof(CardText.LabelUnit), unit.Name);
        string? amount = BudgetAmounts.Shown(form.Estimated);
        // A fault says it itself.
        if (amount is not null && Dong.Parse(amount) is { } understood && faults.All(f => f.Field != Fields.Estimated))
        {
            card.Statement(words.Of(nameof(CardText.AmountUnderstood), BudgetCard.Money(words, understood)));
        }

        FormFields fields = new(card, faults);
        fields.Text(Fields.Purpose, nameof(CardText.FieldPurpose), form.Purpose, FaultCode.BudgetPurposeMissing);
        fields.Text(
            Fields.Estimated, nameof(CardText.FieldEstimated), amount, FaultCode.AmountMissing, hint: words[nameof(CardText.HintAmount)],
            multiline: false);
        string[] years = [Named(year), Named(year + 1)];
        fields.Choose(Fields.ForYear, nameof(CardText.LabelForYear), form.ForYear ?? years[0], years.Select(y => (y, y)));
        fields.Text(Fields.Evidence, nameof(CardText.FieldDocuments), form.Evidence, multiline: false);
        card.Text(words[nameof(CardText.NoSecrets)], subtle: true);
        card.Buttons(corrected is null
            ? Buttons.Execute(
                words[nameof(CardText.ButtonSendOffice)],
                Verbs.AskBudget,
                new Dictionary<string, string> { [DataKeys.Unit] = unit.Code, [DataKeys.Token] = token },
                primary: true)
            : BudgetCard.Button(card, nameof(CardText.ButtonSendOffice), Verbs.CorrectBudget, corrected, primary: true, inputs: true));
        return card.ToCard();
    }

    /// <param name="figures">Of the year; of one unit where only that one is to be seen.</param>
    /// <param name="requests">What is listed, the open ones first.</param>
    /// <param name="units">For their names.</param>
    /// <param name="mayAsk">Whether the reader asks in their unit's name.</param>
    public static AdaptiveCard Overview(
        BudgetFigures figures, IReadOnlyList<BudgetView> requests, IReadOnlyList<Unit> units, bool mayAsk, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.BudgetYearHeading), Named(figures.Year)));
        card.Text(figures.All.Requests == 0 ? words[nameof(CardText.BudgetNone)] : words.Of(
            nameof(CardText.BudgetCount), figures.All.Requests, figures.Waiting));
        if (figures.All.Requests > 0)
        {
            card.Line(nameof(CardText.LabelEstimated), BudgetCard.Money(words, figures.All.Estimated));
            card.Line(nameof(CardText.LabelAppraised), BudgetCard.Money(words, figures.All.Appraised));
            card.Line(nameof(CardText.LabelGrantedAmount), BudgetCard.Money(words, figures.All.Granted));
        }

        if (figures.Units.Count > 1)
        {
            card.Section(part =>
            {
                part.Text(words[nameof(CardText.BudgetByUnit)], strong: true);
                foreach ((UnitCode code, BudgetSum sum) in figures.Units.Take(MaxUnits))
                {
                    part.Pair(UnitNames.Of(code, units), words.Of(
                        nameof(CardText.BudgetOfUnit), Dong.Written(sum.Estimated), Dong.Written(sum.Appraised),
                        Dong.Written(sum.Granted)));
                }
            });
        }

        foreach (BudgetView view in requests.Take(MaxShown))
        {
            card.Section(item => WriteItem(item, view));
        }

        if (requests.Count > MaxShown)
        {
            card.Text(words.Of(nameof(CardText.BudgetMore), requests.Count - MaxShown));
        }

        if (mayAsk)
        {
            card.Buttons(Buttons.Execute(
                words[nameof(CardText.ButtonAskMoney)], Verbs.OpenBudget, new Dictionary<string, string>(), inputs: false, primary: true));
        }

        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string Summary(CardContext context) => new Words(context.Culture)[nameof(CardText.BudgetFormHeading)];

    internal static void WriteItem(CardWriter item, BudgetView view)
    {
        Words words = item.Words;
        BudgetRequest request = view.Request;
        item.Text(
            words.Of(
                nameof(CardText.DifficultyOfUnit),
                BudgetCard.Money(words, request.Granted ?? request.Appraised?.Amount ?? request.Need.Estimated),
                view.Unit.Name), strong: true);
        item.Line(nameof(CardText.LabelPurpose), BudgetCard.Short(request.Need.Purpose, MaxPurpose));
        item.Line(nameof(CardText.LabelStatus), words[BudgetCard.StatusName(request.Status)]);
        item.Buttons(BudgetCard.Button(item, nameof(CardText.ButtonOpen), Verbs.ShowBudget, request));
    }

    private static string Named(int year) => year.ToString(CultureInfo.InvariantCulture);
}
