using AdaptiveCards;
using TeamsReformBot.Cards.Resources;

namespace TeamsReformBot.Cards;

/// <summary>What a sheet of figures recorded, duty by duty, each to be corrected or taken back as its own receipt is.</summary>
public static class SheetReceiptCard
{
    /// <param name="view">The unit, the quarter, and what is still asked.</param>
    /// <param name="sent">What the sheet confirmed.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(SheetView view, IReadOnlyList<AssignmentView> sent, CardContext context, string? notice = null) =>
        Fitting.First(
        [() => Draw(view, sent, context, notice, sent.Count), .. Enumerable.Range(0, sent.Count).Reverse()
            .Select(whole => (Func<AdaptiveCard>)(() => Draw(view, sent, context, notice, whole)))]);

    private static AdaptiveCard Draw(SheetView view, IReadOnlyList<AssignmentView> sent, CardContext context, string? notice, int whole)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Heading(words.Of(nameof(CardText.Recorded), SheetCard.Title(view.Quarter, context)));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Line(nameof(CardText.LabelCountsTo), words.Name(view.Quarter));
        if (sent is [{ Figures: { Freeze: null } figures }, ..])
        {
            card.Text(words.Of(nameof(CardText.OpenUntil), figures.OpenUntil), subtle: true);
        }

        foreach (AssignmentView each in sent.Take(whole))
        {
            card.Section(part => WritePart(part, each));
        }

        foreach (AssignmentView each in sent.Skip(whole))
        {
            card.Pair(each.Title, words[nameof(CardText.SheetRecorded)]);
        }

        card.Text(
            view.Asked.Count > 0 ? words.Of(nameof(CardText.SheetStillAsked), view.Asked.Count) : words[nameof(CardText.SheetNothing)]);
        Dictionary<string, string> about = SheetCard.About(view.Unit, view.Quarter);
        AdaptiveAction work = Buttons.Execute(words[nameof(CardText.ButtonWorkLeft)], Verbs.ShowWork, about, inputs: false);
        card.Buttons(
            view.Asked.Count > 0
                ? [Buttons.Execute(words[nameof(CardText.ButtonOpenSheet)], Verbs.OpenSheet, about, inputs: false), work]
                : [work]);
        return card.ToCard();
    }

    private static void WritePart(CardWriter part, AssignmentView view)
    {
        Words words = part.Words;
        part.Text(view.Title, strong: true);
        if (view.Assignment.Confirmation is not { } said)
        {
            return;
        }

        ConfirmationText.Write(part, view, said);
        part.Line(nameof(CardText.LabelEvidence), said.Evidence);
        string by = words.Of(nameof(CardText.NameAndMoment), said.ByName, said.At);
        part.Line(nameof(CardText.LabelConfirmedBy), said.OnBehalfOf is { } head ? words.Of(nameof(CardText.EnteredFor), by, head) : by);
        part.Line(nameof(CardText.LabelCountsTo), words.Period(said.HeldOn, part.Context.Rule));
        CorrectionText.WriteButtons(part, view);
    }
}
