using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Cards;

/// <summary>The form that asks for absences and evidence.</summary>
public static class ConfirmCard
{
    /// <param name="view">The assignment.</param>
    /// <param name="form">What the fields show: blank, or what was typed.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(AssignmentView view, ConfirmForm form, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words.Of(nameof(CardText.ConfirmHeading), view.Title));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Line(nameof(CardText.LabelTotal), words.Of(nameof(CardText.People), view.Unit.StaffCount));

        FormFields fields = new(card, faults);
        fields.Date(Fields.HeldOn, nameof(CardText.FieldHeldOn), form.HeldOn, FaultCode.DateMissing);
        fields.Count(Fields.Present, nameof(CardText.FieldPresent), form.Present, FaultCode.PresentMissing);
        fields.Count(Fields.Excused, nameof(CardText.FieldExcused), form.Excused);
        fields.Count(Fields.Briefed, nameof(CardText.FieldBriefed), form.Briefed);
        fields.Text(
            Fields.Evidence, nameof(CardText.FieldEvidence), form.Evidence, hintName: nameof(CardText.FieldEvidenceHint), multiline: false);
        fields.Text(Fields.Note, nameof(CardText.FieldNote), form.Note);
        card.Text(words[nameof(CardText.NoSecrets)], subtle: true);

        Dictionary<string, string> about = Buttons.About(view.Assignment.Id);
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonConfirm)], Verbs.Confirm, about, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonBack)], Verbs.ShowAssignment, about, inputs: false));
        return card.ToCard();
    }
}
