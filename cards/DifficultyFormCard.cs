using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>The form in which a unit reports a difficulty to the Office.</summary>
public static class DifficultyFormCard
{
    /// <param name="view">The assignment that it is about.</param>
    /// <param name="form">What the fields show: blank, or what was typed.</param>
    /// <param name="token">Becomes the difficulty's id, so that sending the form twice reports one.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(
        AssignmentView view, DifficultyForm form, string token, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words[nameof(CardText.DifficultyHeading)]);
        card.Line(nameof(CardText.LabelTask), view.Title);
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Line(nameof(CardText.LabelDue), words.Moment(view.Assignment.DueAt));

        FormFields fields = new(card, faults);
        fields.Text(Fields.Text, nameof(CardText.FieldText), form.Text, FaultCode.DifficultyTextMissing);
        fields.Choice(
            Fields.Effect,
            nameof(CardText.FieldEffect),
            form.Effect,
            Enum.GetValues<DifficultyEffect>().Select(e => (e.ToString(), DifficultyText.EffectName(e))),
            AdaptiveChoiceInputStyle.Expanded,
            FaultCode.DifficultyEffectMissing);
        fields.Date(Fields.RequestedDate, nameof(CardText.FieldRequestedDate), form.RequestedDate);
        fields.Choice(
            Fields.Category,
            nameof(CardText.FieldCategory),
            form.Category,
            Enum.GetValues<DifficultyCategory>().Select(c => (c.ToString(), DifficultyText.CategoryName(c))),
            AdaptiveChoiceInputStyle.Compact,
            hintName: nameof(CardText.FieldCategoryHint));
        fields.Text(Fields.Proposal, nameof(CardText.FieldProposal), form.Proposal);
        card.Text(words[nameof(CardText.NoSecrets)], subtle: true);

        Dictionary<string, string> about = Buttons.About(view.Assignment.Id);
        card.Buttons(
            Buttons.Execute(
                words[nameof(CardText.ButtonSendOffice)],
                Verbs.ReportDifficulty,
                new Dictionary<string, string>(about) { [DataKeys.Token] = token },
                primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonBack)], Verbs.ShowAssignment, about, inputs: false));
        return card.ToCard();
    }
}
