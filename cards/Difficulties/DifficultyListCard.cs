using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>
/// Several difficulties, each with a button that opens it in place: how far they are, what waits for a decision, what is late.
/// </summary>
public static class DifficultyListCard
{
    // A card that is posted stays under 28 KB; an item takes up to 1.6 KB.
    private const int MaxShown = 12;
    private const int MaxText = 120;

    public static AdaptiveCard Status(IReadOnlyList<DifficultyView> views, CardContext context) =>
        Render(nameof(CardText.StatusHeading), nameof(CardText.StatusCount), nameof(CardText.StatusNone), views, context);

    /// <param name="views">The difficulties that wait.</param>
    /// <param name="money">The requests for money that wait.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Pending(IReadOnlyList<DifficultyView> views, IReadOnlyList<BudgetView> money, CardContext context) =>
        Render(nameof(CardText.PendingHeading), nameof(CardText.PendingCount), nameof(CardText.PendingNone), views, context, money);

    public static AdaptiveCard Late(IReadOnlyList<DifficultyView> views, IReadOnlyList<BudgetView> money, CardContext context) =>
        Render(nameof(CardText.LateHeading), nameof(CardText.LateCount), nameof(CardText.StatusNone), views, context, money);

    /// <summary>The line in the notification.</summary>
    public static string PendingSummary(int count, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.PendingCount), count);

    public static string LateSummary(int count, CardContext context) => new Words(context.Culture).Of(nameof(CardText.LateCount), count);

    private static AdaptiveCard Render(
        string headingName, string countName, string noneName, IReadOnlyList<DifficultyView> views, CardContext context,
        IReadOnlyList<BudgetView>? money = null)
    {
        money ??= [];
        int count = views.Count + money.Count;
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[headingName]);
        card.Text(count == 0 ? words[noneName] : words.Of(countName, count));
        WriteItems(card, views, MaxShown, money);
        return card.ToCard();
    }

    internal static void WriteItems(CardWriter card, IReadOnlyList<DifficultyView> views, int most, IReadOnlyList<BudgetView>? money = null)
    {
        money ??= [];
        foreach (DifficultyView view in views.Take(most))
        {
            card.Section(item => WriteItem(item, view));
        }

        foreach (BudgetView view in money.Take(most - Math.Min(views.Count, most)))
        {
            card.Section(item => BudgetListCards.WriteItem(item, view));
        }

        if (views.Count + money.Count > most)
        {
            card.Text(card.Words.Of(nameof(CardText.DifficultiesMore), views.Count + money.Count - most));
        }
    }

    private static void WriteItem(CardWriter item, DifficultyView view)
    {
        Difficulty d = view.Difficulty;
        Words words = item.Words;
        bool late = ChainReminders.IsLate(d, item.Context.Now);
        item.Text(words.Of(nameof(CardText.DifficultyOfUnit), d.Number ?? words[nameof(CardText.NumberPending)], view.From), strong: true);
        string text = string.Join(' ', d.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        item.Line(nameof(CardText.LabelText), text.Length > MaxText ? string.Concat(text.AsSpan(0, MaxText), "…") : text);
        string state = words[d.AwaitsClarification ? nameof(CardText.StatusClarifying) : DifficultyText.StatusName(d.Status)];
        AdaptiveTextColor color = late ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;
        item.Line(nameof(CardText.LabelStatus), late ? words.Of(nameof(CardText.StatusLate), state) : state, color);
        item.Line(
            nameof(CardText.LabelDue),
            ChainReminders.DueOf(d) is { } due
                ? words.Of(nameof(CardText.DueAndRelative), due, RelativeTime.Of(due, item.Context.Now, item.Context.Culture))
                : null,
            color);
        item.Buttons(Buttons.Execute(words[nameof(CardText.ButtonOpen)], Verbs.ShowDifficulty, Buttons.About(d), inputs: false));
    }
}
