using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;

namespace TeamsReformBot.Cards;

/// <summary>One version of the plan's document: who, when, why, and how it differs.</summary>
public sealed record PlanVersionView(
    int Version, DateTime At, string ByName, string? Why, int Year, IReadOnlyList<PlanDifference> Differences);

/// <summary>The versions of the plan, newest first, and next year's plan.</summary>
public static class PlanVersionsCard
{
    private const int DifferencesEach = 4;
    private const int MostReviewed = 25;

    public static AdaptiveCard History(Plan plan, IReadOnlyList<PlanVersionView> versions, string? notice, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.HistoryHeading)]);
        card.Notice(notice);
        if (versions.Count == 0)
        {
            card.Text(words[nameof(CardText.HistoryNone)]);
        }

        foreach (PlanVersionView version in versions)
        {
            card.Section(part =>
            {
                part.Text(
                    words.Of(
                        nameof(CardText.HistoryVersion), version.Version, version.Year.ToString(CultureInfo.InvariantCulture),
                        version.ByName, version.At), strong: true);
                part.Line(nameof(CardText.LabelWhy), version.Why);
                PlanEditCard.WriteDifferences(part, version.Differences, DifferencesEach);
            });
        }

        card.Buttons(PlanCard.Execute(words[nameof(CardText.ButtonWholePlan)], Verbs.ShowPlan, plan));
        return card.ToCard();
    }

    /// <summary>Next year's plan before it is made: when it takes force, and what should be looked at.</summary>
    public static AdaptiveCard RollOver(
        Plan from, int year, IReadOnlyList<ReviewItem> review, string? goLive, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        string named = year.ToString(CultureInfo.InvariantCulture);
        card.Heading(words.Of(nameof(CardText.RollOverHeading), named, PlanCard.Year(from)));
        card.Faults(faults);
        card.Text(words[nameof(CardText.RollOverExplained)]);
        WriteReview(card, review);
        FormFields fields = new(card, faults);
        fields.Date(Fields.PlanGoLive, nameof(CardText.LabelGoLive), goLive, FaultCode.GoLiveMissing);
        card.Buttons(Buttons.Execute(
            words.Of(nameof(CardText.ButtonRollOver), named), Verbs.RollOverPlan,
            new Dictionary<string, string> { [DataKeys.Year] = named, [DataKeys.Target] = Verbs.RollOverPlan }, primary: true));
        return card.ToCard();
    }

    public static AdaptiveCard RolledOver(Plan plan, IReadOnlyList<ReviewItem> review, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.RolledOverHeading), PlanCard.Year(plan), plan.GoLive));
        card.Text(plan.Title);
        card.Line(nameof(CardText.LabelPlanNumber), words[nameof(CardText.PlanNumberBlank)]);
        WriteReview(card, review);
        card.Buttons(
            PlanCard.Execute(words[nameof(CardText.ButtonWholePlan)], Verbs.ShowPlan, plan),
            PlanCard.Execute(words[nameof(CardText.ButtonEditPlan)], Verbs.EditPlan, plan));
        return card.ToCard();
    }

    private static void WriteReview(CardWriter card, IReadOnlyList<ReviewItem> review)
    {
        Words words = card.Words;
        card.Text(words.Of(nameof(CardText.ReviewHeading), review.Count), strong: true);
        foreach (ReviewItem item in review.Take(MostReviewed))
        {
            card.Pair(item.ClauseId, item.Reason switch
            {
                ReviewReason.Retired => words[nameof(CardText.ReviewRetired)],
                ReviewReason.NamesYear => words.Of(nameof(CardText.ReviewNamesYear), item.Word ?? ""),
                _ => words.Of(nameof(CardText.ReviewOldTerm), item.Word ?? "", item.Present ?? ""),
            });
        }
    }
}
