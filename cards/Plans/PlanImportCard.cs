using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans.Editing;

namespace TeamsReformBot.Cards;

/// <summary>A plan sent as a file: how to send one, what is wrong with it, and what it would change.</summary>
public static class PlanImportCard
{
    private const int MostFaults = 20;
    private const int MaxFault = 400;

    public static AdaptiveCard HowTo(CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.PlanImportHeading)]);
        card.Text(card.Words[nameof(CardText.PlanImportHow)]);
        card.Text(card.Words[nameof(CardText.PlanImportKinds)]);
        card.Text(card.Words[nameof(CardText.PlanImportSafe)], subtle: true);
        return card.ToCard();
    }

    public static AdaptiveCard Faulty(string fileName, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.PlanImportHeading)]);
        card.Line(nameof(CardText.LabelFile), fileName);
        card.Statement(words.Of(nameof(CardText.PlanImportFaults), faults.Count), AdaptiveTextColor.Attention);
        foreach (Fault fault in faults.Take(MostFaults))
        {
            card.Text(BudgetCard.Short(FaultText.Of(fault, context.Culture), MaxFault));
        }

        if (faults.Count > MostFaults)
        {
            card.Text(words.Of(nameof(CardText.PlanImportMoreFaults), faults.Count - MostFaults));
        }

        return card.ToCard();
    }

    /// <param name="draft">The plan as it would be.</param>
    /// <param name="token">Names the file that waits.</param>
    /// <param name="expires">Until when it waits, Vietnam local.</param>
    /// <param name="why">The reason as typed.</param>
    /// <param name="faults">What was wrong with it.</param>
    public static AdaptiveCard Preview(
        string fileName, PlanDraft draft, string token, DateTime expires, string? why, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.PlanImportPreview), draft.After.Own.Year.ToString(CultureInfo.InvariantCulture)));
        card.Faults(faults);
        card.Line(nameof(CardText.LabelFile), fileName);
        PlanEditCard.WriteDifferences(card, draft.Differences, PlanEditCard.MostDifferences);
        new FormFields(card, faults).Text(Fields.Why, nameof(CardText.LabelWhy), why, FaultCode.PlanReasonMissing, multiline: false);
        card.Text(words.Of(nameof(CardText.ImportExpires), expires), subtle: true);
        Dictionary<string, string> about = new() { [DataKeys.Token] = token };
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonApply)], Verbs.ApplyPlan, about, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonDiscard)], Verbs.DiscardPlan, about, inputs: false));
        return card.ToCard();
    }

    public static AdaptiveCard Discarded(CardContext context) =>
        Said(new Words(context.Culture)[nameof(CardText.PlanImportDiscarded)], context);

    public static AdaptiveCard Refused(Fault fault, CardContext context) => Said(FaultText.Of(fault, context.Culture), context);

    private static AdaptiveCard Said(string sentence, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(sentence);
        return card.ToCard();
    }
}
