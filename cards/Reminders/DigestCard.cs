using AdaptiveCards;
using TeamsReformBot.Cards.Resources;

namespace TeamsReformBot.Cards;

/// <summary>What the day's one message to a person says.</summary>
/// <param name="Work">What is asked of the units that they act for.</param>
/// <param name="NotYet">How many further assignments are not asked for yet.</param>
/// <param name="Snoozed">How many were put off.</param>
/// <param name="Late">The difficulties that are late with them.</param>
/// <param name="LateMoney">The requests for money that are late with them.</param>
public sealed record Digest(
    IReadOnlyList<AssignmentView> Work, int NotYet, int Snoozed, IReadOnlyList<DifficultyView> Late, IReadOnlyList<BudgetView> LateMoney)
{
    /// <summary>Events that other units recorded as held together with theirs, and that they have not answered on.</summary>
    public IReadOnlyList<JointView> Joint { get; init; } = [];

    public int LateCount => Late.Count + LateMoney.Count;
}

/// <summary>The day's one message: what is due for a person, each item to be settled in place.</summary>
public static class DigestCard
{
    private const int MostItems = 8;

    public static AdaptiveCard Render(Digest digest, CardContext context) => Fitting.First(
        Enumerable.Range(0, MostItems + 1).Select(less => (Func<AdaptiveCard>)(() => Draw(digest, context, MostItems - less))));

    /// <summary>The line in the notification.</summary>
    public static string Summary(Digest digest, CardContext context)
    {
        string[] parts =
        [
            .. digest.Work.Count > 0 ? [UnitWorkCard.Count(AssignmentText.ToDo(digest.Work), context)] : (string[])[],
            .. digest.Joint.Count > 0 ? [new Words(context.Culture)[nameof(CardText.JointHeading)] + "."] : (string[])[],
            .. digest.LateCount > 0 ? [DifficultyListCard.LateSummary(digest.LateCount, context)] : (string[])[],
        ];
        return string.Join(' ', parts);
    }

    private static AdaptiveCard Draw(Digest digest, CardContext context, int most)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.DigestHeading), words.DateWithWeekday(DateOnly.FromDateTime(context.Now))));
        card.Text(Summary(digest, context));
        UnitWorkCard.WriteItems(card, digest.Work, mayConfirm: true, most);
        if (digest.NotYet > 0)
        {
            card.Text(words.Of(nameof(CardText.DigestNotYet), digest.NotYet), subtle: true);
        }

        if (digest.Snoozed > 0)
        {
            card.Text(words.Of(nameof(CardText.DigestSnoozed), digest.Snoozed), subtle: true);
        }

        foreach (JointView joint in digest.Joint.Take(most))
        {
            card.Section(part => JointCard.WriteItem(part, joint));
        }

        SnoozeButtons.Write(card, digest.Work);
        DifficultyListCard.WriteItems(card, digest.Late, most, digest.LateMoney);
        return card.ToCard();
    }
}
