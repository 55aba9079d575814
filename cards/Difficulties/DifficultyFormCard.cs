using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>The form in which a unit reports a difficulty to the Office.</summary>
public static class DifficultyFormCard
{
    private const char TaskSeparator = '|';

    /// <summary>About an assignment.</summary>
    /// <param name="view">The assignment.</param>
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
        WriteEffect(fields, form, FaultCode.DifficultyEffectMissing);
        WriteRest(card, fields, form);
        Dictionary<string, string> about = Buttons.About(view.Assignment.Id);
        card.Buttons(
            Send(words, about, token),
            Buttons.Execute(words[nameof(CardText.ButtonBack)], Verbs.ShowAssignment, about, inputs: false));
        return card.ToCard();
    }

    /// <summary>Opened from chat: it may be tied to one of the unit's assignments, or to none.</summary>
    /// <param name="unit">The reporter's.</param>
    /// <param name="open">The unit's open assignments; empty for a person of another agency.</param>
    /// <param name="task">The assignment that was chosen, as <see cref="TaskOf"/> names it; null for none.</param>
    /// <param name="form">What the fields show: what was said or typed.</param>
    /// <param name="token">Becomes the difficulty's id.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(
        Unit unit, IReadOnlyList<AssignmentView> open, string? task, DifficultyForm form, string token, IReadOnlyList<Fault> faults,
        CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words[nameof(CardText.DifficultyHeading)]);
        card.Line(nameof(CardText.LabelUnit), unit.Name);

        FormFields fields = new(card, faults);
        fields.Text(Fields.Text, nameof(CardText.FieldText), form.Text, FaultCode.DifficultyTextMissing);
        if (open.Count > 0)
        {
            fields.Choose(
                Fields.Task, nameof(CardText.FieldTask), task, open.Select(v => (TaskOf(v.Assignment.Id), v.Title)),
                hintName: nameof(CardText.FieldTaskHint));
            WriteEffect(fields, form, null);
        }

        WriteRest(card, fields, form);
        card.Buttons(Send(words, new Dictionary<string, string> { [DataKeys.Unit] = unit.Code }, token));
        return card.ToCard();
    }

    /// <summary>How the form names an assignment of the unit.</summary>
    public static string TaskOf(AssignmentId id) => $"{id.DutyId}{TaskSeparator}{id.OccurrenceKey}";

    /// <summary>The assignment that the form names; null when it names none.</summary>
    public static AssignmentId? IdOf(UnitCode? unitCode, string? task) =>
        task?.Split(TaskSeparator) is [var duty, var occurrence] ? AssignmentId.Parse(unitCode, duty, occurrence) : null;

    private static void WriteEffect(FormFields fields, DifficultyForm form, FaultCode? missing)
    {
        fields.Choice(
            Fields.Effect,
            nameof(CardText.FieldEffect),
            form.Effect,
            Enum.GetValues<DifficultyEffect>().Select(e => (e.ToString(), DifficultyText.EffectName(e))),
            AdaptiveChoiceInputStyle.Expanded,
            missing);
        fields.Date(Fields.RequestedDate, nameof(CardText.FieldRequestedDate), form.RequestedDate);
    }

    private static void WriteRest(CardWriter card, FormFields fields, DifficultyForm form)
    {
        WriteCategory(fields, form.Category);
        fields.Text(Fields.Proposal, nameof(CardText.FieldProposal), form.Proposal);
        card.Text(card.Words[nameof(CardText.NoSecrets)], subtle: true);
    }

    internal static void WriteCategory(FormFields fields, string? typed) => fields.Choice(
        Fields.Category,
        nameof(CardText.FieldCategory),
        typed,
        Enum.GetValues<DifficultyCategory>().Select(c => (c.ToString(), DifficultyText.CategoryName(c))),
        AdaptiveChoiceInputStyle.Compact,
        hintName: nameof(CardText.FieldCategoryHint));

    private static AdaptiveAction Send(Words words, Dictionary<string, string> about, string token) => Buttons.Execute(
        words[nameof(CardText.ButtonSendOffice)],
        Verbs.ReportDifficulty,
        new Dictionary<string, string>(about) { [DataKeys.Token] = token },
        primary: true);
}
