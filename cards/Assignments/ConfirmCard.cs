using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>The form that asks for what the duty asks: day, attendance, figures, evidence.</summary>
public static class ConfirmCard
{
    /// <param name="view">The assignment.</param>
    /// <param name="form">What the fields show: blank, or what was typed.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="units">The units that may have held an event together.</param>
    /// <param name="notice">What is said above the form; null: nothing.</param>
    public static AdaptiveCard Render(
        AssignmentView view, ConfirmForm form, IReadOnlyList<Fault> faults, CardContext context, IReadOnlyList<Unit> units,
        string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Notice(notice);
        bool again = view.Assignment.Confirmation is not null;
        if (faults.Any(f => f.Field == Fields.AfterFreeze))
        {
            form = form.With(Fields.AfterFreeze, form[Fields.AfterFreeze] ?? "");
        }

        bool afterFreeze = form.Typed.ContainsKey(Fields.AfterFreeze);
        if (view.Duty.Nothing is not null && (again || afterFreeze) && form[Fields.Nothing] is null)
        {
            form = form.With(Fields.Nothing, ConfirmForm.No);
        }

        card.Heading(words.Of(
            !again ? nameof(CardText.ConfirmHeading) : afterFreeze ? nameof(CardText.AdjustHeading) : nameof(CardText.CorrectHeading),
            view.Title));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);

        FormFields fields = new(card, faults);
        WriteFields(fields, card, view, form, units);
        card.Text(words[nameof(CardText.NoSecrets)], subtle: true);

        Dictionary<string, string> about = Buttons.About(view.Assignment.Id);
        Dictionary<string, string> send = view.Duty.AsksFor(Ask.Attendance)
            ? Buttons.WithTotal(about, AssignmentText.StaffOf(view))
            : about;
        card.Buttons(
            again
                ? Buttons.Execute(words[afterFreeze ? nameof(CardText.ButtonSendAdjustment) : nameof(CardText.ButtonSendCorrection)], Verbs.Correct, send, primary: true)
                : Buttons.Execute(words[nameof(CardText.ButtonConfirm)], Verbs.Confirm, send, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonBack)], Verbs.ShowAssignment, about, inputs: false));
        return card.ToCard();
    }

    /// <summary>The fields that a duty asks for, in the order in which people think of them.</summary>
    internal static void WriteFields(FormFields fields, CardWriter card, AssignmentView view, ConfirmForm form, IReadOnlyList<Unit> units)
    {
        Duty duty = view.Duty;
        if (form.Typed.ContainsKey(Fields.AfterFreeze) || fields.IsAtFault(Fields.AfterFreeze))
        {
            card.Text(card.Words[nameof(CardText.AfterFreezeHint)], subtle: true);
            fields.Text(Fields.AfterFreeze, nameof(CardText.FieldAfterFreeze), form[Fields.AfterFreeze], FaultCode.AdjustmentReasonMissing);
        }

        // Where the same form may say that there was nothing, no figure can be required before that is known.
        bool mayBeNothing = form[Fields.Nothing] is not null && duty.Nothing is not null;
        if (mayBeNothing)
        {
            fields.Choose(
                Fields.Nothing,
                nameof(CardText.LabelResult),
                form[Fields.Nothing],
                [(ConfirmForm.No, card.Words[nameof(CardText.SomethingArose)]), (ConfirmForm.Yes, card.Words.In(duty.Nothing!.Label, duty.Nothing.LabelEn))]);
        }

        fields.Date(Fields.HeldOn, nameof(CardText.FieldHeldOn), form[Fields.HeldOn], FaultCode.DateMissing);
        WriteFigures(fields, card, view, form, units);
        fields.Text(
            Fields.Evidence,
            nameof(CardText.FieldEvidence),
            form[Fields.Evidence],
            hint: card.Words[nameof(CardText.FieldEvidenceHint)],
            multiline: false);
        fields.Text(Fields.Note, nameof(CardText.FieldNote), form[Fields.Note]);
    }

    /// <summary>What the duty alone asks for: no day, no evidence, no note.</summary>
    /// <param name="brief">Without topics, which a sheet asks for once, and without who counts unless somebody was named before.</param>
    internal static void WriteFigures(
        FormFields fields, CardWriter card, AssignmentView view, ConfirmForm form, IReadOnlyList<Unit> units, bool brief = false)
    {
        Duty duty = view.Duty;
        bool mayBeNothing = form[Fields.Nothing] is not null && duty.Nothing is not null;
        if (duty.AsksFor(Ask.Attendance))
        {
            card.Line(nameof(CardText.LabelTotal), card.Words.Of(nameof(CardText.People), AssignmentText.StaffOf(view)));
            fields.Count(
                Fields.Present, nameof(CardText.FieldPresent), form[Fields.Present], mayBeNothing ? null : FaultCode.PresentMissing);
            fields.Count(Fields.Excused, nameof(CardText.FieldExcused), form[Fields.Excused]);
            fields.Count(Fields.Briefed, nameof(CardText.FieldBriefed), form[Fields.Briefed]);
        }

        WriteMeasures(fields, card, view, form);
        WriteActivity(fields, card, view, form, units, brief);
    }

    // What was confirmed of a topic that has ended since stays a choice, so that a correction does not lose it.
    private static IEnumerable<Clause> TopicsOf(AssignmentView view) =>
        (view.Assignment.Confirmation ?? view.Assignment.Earlier) is { } said
        ? view.Plan.TopicsOf(view.Duty)
            .Union(view.Plan.Clauses.Where(c => said.Topics.Contains(c.Id)))
            .OrderBy(c => c.Kind is not ClauseKind.Content)
            .ThenBy(c => c.Ordinal)
        : view.Plan.TopicsOf(view.Duty);

    private static void WriteMeasures(FormFields fields, CardWriter card, AssignmentView view, ConfirmForm form)
    {
        foreach (Measure measure in view.Duty.Measures)
        {
            if (measure is { CarriesOver: true, Of: { } received } && view.Carried?.GetValueOrDefault(received) is > 0 and var left)
            {
                card.Text(card.Words.Of(nameof(CardText.MeasureCarriedHint), left), subtle: true);
            }

            fields.Measure(measure, card.Words.In(measure.Title, measure.TitleEn), form[Fields.OfMeasure(measure.Id)]);
        }
    }

    private static void WriteActivity(
        FormFields fields, CardWriter card, AssignmentView view, ConfirmForm form, IReadOnlyList<Unit> units, bool brief)
    {
        Duty duty = view.Duty;
        if (duty.AsksFor(Ask.Place))
        {
            fields.Text(Fields.Place, nameof(CardText.FieldPlace), form[Fields.Place], FaultCode.PlaceMissing, multiline: false);
        }

        if (duty.AsksFor(Ask.Audience))
        {
            fields.Text(
                Fields.Audience, nameof(CardText.FieldAudience), form[Fields.Audience], FaultCode.AudienceMissing, multiline: false);
        }

        if (duty.AsksFor(Ask.Channel))
        {
            fields.Choose(
                Fields.Channel,
                nameof(CardText.FieldChannel),
                form[Fields.Channel],
                view.Plan.Channels.Select(c => (c.Id, ClauseText.Short(c, card.Words))),
                form[Fields.Nothing] is null ? FaultCode.ChannelMissing : null,
                nameof(CardText.FieldChannelHint));
        }

        if (duty.AsksFor(Ask.Topics) && !brief)
        {
            fields.ChooseSeveral(
                Fields.Topics,
                nameof(CardText.FieldTopics),
                form[Fields.Topics],
                TopicsOf(view).Select(c => (c.Id, ClauseText.Short(c, card.Words))));
        }

        if (duty.AsksFor(Ask.Reach))
        {
            fields.Count(Fields.ReachedDirect, nameof(CardText.FieldReachedDirect), form[Fields.ReachedDirect]);
            fields.Count(Fields.ReachedIndirect, nameof(CardText.FieldReachedIndirect), form[Fields.ReachedIndirect]);
            if (!brief || form[Fields.CountedBy] is not null)
            {
                // Whoever was named stays a choice when closed since: what is none of the choices a client does not send.
                IEnumerable<Unit> named = view.Units.Where(u => form.Several(Fields.CountedBy).Contains(u.Code) && !units.Contains(u));
                (string, string)[] others =
                [
                    .. units.Concat(named)
                        .Where(u => u.Code != view.Unit.Code)
                        .Select(u => (u.Code.Text, u.Name))
                ];
                if (others.Length > 0)
                {
                    fields.ChooseSeveral(Fields.CountedBy, nameof(CardText.FieldCountedBy), form[Fields.CountedBy], others);
                }
            }
        }
    }
}
