using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>The form in which the Office enters what a locality wrote in a letter.</summary>
public static class LocalityCard
{
    /// <param name="form">What the fields show: what was said or typed.</param>
    /// <param name="token">Becomes the difficulty's id.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(LocalityForm form, string token, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        card.Faults(faults);
        card.Heading(card.Words[nameof(CardText.LocalityHeading)]);
        FormFields fields = new(card, faults);
        fields.Text(Fields.Locality, nameof(CardText.FieldLocality), form.Locality, FaultCode.LocalityMissing, multiline: false);
        fields.Text(
            Fields.LetterNumber, nameof(CardText.FieldLetterNumber), form.LetterNumber, FaultCode.LetterNumberMissing, multiline: false);
        fields.Date(Fields.LetterDate, nameof(CardText.FieldLetterDate), form.LetterDate, FaultCode.LetterDateMissing);
        fields.Text(Fields.Text, nameof(CardText.FieldText), form.Text, FaultCode.DifficultyTextMissing);
        DifficultyFormCard.WriteCategory(fields, form.Category);
        fields.Text(Fields.Proposal, nameof(CardText.FieldProposal), form.Proposal);
        card.Text(card.Words[nameof(CardText.NoSecrets)], subtle: true);
        card.Buttons(Buttons.Execute(
            card.Words[nameof(CardText.ButtonSaveLocality)],
            Verbs.ReportForLocality,
            new Dictionary<string, string> { [DataKeys.Token] = token },
            primary: true));
        return card.ToCard();
    }
}
