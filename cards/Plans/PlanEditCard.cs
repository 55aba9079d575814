using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Domain.Settings;

namespace TeamsReformBot.Cards;

/// <summary>The editor's forms (III.4): each leads to the difference, which is saved from there.</summary>
public static class PlanEditCard
{
    public const string Clause = "clause";
    public const string Duty = "duty";
    public const string Head = "head";

    internal const int MostDifferences = 12;

    /// <summary>What can be edited: a duty, a new clause or duty, the head; the versions; next year's plan.</summary>
    public static AdaptiveCard Menu(
        Plan plan, OfficeSettings settings, IReadOnlyList<Unit> units, bool officer, int version, IReadOnlyList<Fault> faults,
        CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.PlanEditHeading), PlanCard.Year(plan)));
        card.Faults(faults);
        FormFields fields = new(card, faults);
        fields.Choose(
            Fields.DutyId, nameof(CardText.LabelDuty), null, plan.Duties.Select(d => (d.Id, words.In(d.Title, d.TitleEn))),
            hintName: nameof(CardText.HintNewDuty));
        card.Buttons(Button(words[nameof(CardText.ButtonEditDuty)], Verbs.EditDuty, plan, version));
        fields.Text(Fields.ClauseId, nameof(CardText.LabelNewClause), null, hint: "II.1.g", multiline: false);
        fields.Choose(Fields.After, nameof(CardText.LabelAfterClause), null, plan.Clauses.Select(c => (c.Id, ClauseText.Short(c, words))));
        card.Buttons(Button(words[nameof(CardText.ButtonAddClause)], Verbs.EditClause, plan, version));
        card.Section(part =>
        {
            FormFields head = new(part, faults);
            head.Text(Fields.PlanNumber, nameof(CardText.LabelPlanNumberOnly), plan.Number, multiline: false);
            head.Date(Fields.PlanDate, nameof(CardText.LabelPlanDate), Iso(plan.Date));
            head.Text(Fields.PlanTitle, nameof(CardText.LabelPlanTitle), plan.Title);
            head.Date(Fields.PlanGoLive, nameof(CardText.LabelGoLive), Iso(plan.GoLive));
            head.Text(Fields.Why, nameof(CardText.LabelWhy), null, multiline: false);
            part.Buttons(
                Button(words[nameof(CardText.ButtonSeeDifference)], Verbs.ReviewPlanChange, plan, version, (DataKeys.Target, Head)));
        });
        if (officer)
        {
            card.Section(part =>
            {
                FormFields pilot = new(part, faults);
                pilot.ChooseSeveral(
                    Fields.PilotUnits, nameof(CardText.LabelPilotUnits), string.Join(',', settings.PilotUnits),
                    units.Select(u => (u.Code.Text, u.Name)));
                pilot.Date(Fields.PilotFrom, nameof(CardText.LabelPilotFrom), Iso(settings.PilotFrom));
                part.Buttons(Button(words[nameof(CardText.ButtonSavePilot)], Verbs.SavePilot, plan, version));
            });
        }

        card.Buttons(
            PlanCard.Execute(words[nameof(CardText.ButtonHistory)], Verbs.PlanHistory, plan),
            PlanCard.Execute(words[nameof(CardText.ButtonWholePlan)], Verbs.ShowPlan, plan));
        return card.ToCard();
    }

    public static AdaptiveCard ClauseForm(
        Plan plan, string id, IReadOnlyDictionary<string, string> typed, int version, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        Clause? clause = plan.Clauses.FirstOrDefault(c => c.Id == id);
        card.Heading(words.Of(nameof(CardText.ClauseEditHeading), id, PlanCard.Year(plan)));
        card.Faults(faults);
        card.Long(nameof(CardText.LabelWording), clause?.Wording);
        FormFields fields = new(card, faults);
        fields.Text(Fields.Wording, nameof(CardText.LabelPresentWording), Typed(typed, Fields.Wording, clause?.CurrentWording));
        fields.Text(Fields.WordingEn, nameof(CardText.LabelWordingEn), Typed(typed, Fields.WordingEn, clause?.CurrentWordingEn));
        fields.Text(Fields.Who, nameof(CardText.LabelWho), Typed(typed, Fields.Who, clause?.Who), multiline: false);
        fields.Text(Fields.ClauseNote, nameof(CardText.LabelClauseNote), Typed(typed, Fields.ClauseNote, clause?.Note));
        Retired(fields, Typed(typed, Fields.Retired, clause?.Retired is true ? EditPlan.Yes : "no"));
        fields.Text(Fields.Why, nameof(CardText.LabelWhy), Typed(typed, Fields.Why, null), FaultCode.PlanReasonMissing, multiline: false);
        card.Buttons(Button(
            words[nameof(CardText.ButtonSeeDifference)], Verbs.ReviewPlanChange, plan, version,
            (DataKeys.Target, Clause), (Fields.ClauseId, IdOrNone(id)), (Fields.After, IdOrNone(typed.GetValueOrDefault(Fields.After)))));
        return card.ToCard();
    }

    // A new clause's id was typed: what is no id at all is refused anyway, and does not travel in a button.
    private static string IdOrNone(string? id) => id is not null && id.All(c => char.IsLetterOrDigit(c) || c is '.' or '-') ? id : "";

    public static AdaptiveCard DutyForm(
        Plan plan, string? id, IReadOnlyList<Unit> units, IReadOnlyDictionary<string, string> typed, int version,
        IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        Duty? duty = id is null ? null : plan.FindDuty(id);
        card.Heading(duty is null ? words[nameof(CardText.DutyNewHeading)] : words.Of(
            nameof(CardText.DutyEditHeading), words.In(duty.Title, duty.TitleEn)));
        card.Faults(faults);
        FormFields fields = new(card, faults);
        if (duty is null)
        {
            fields.Text(
                Fields.DutyId, nameof(CardText.LabelDutyId), Typed(typed, Fields.DutyId, null), hint: "tuyen-truyen-luu-dong",
                multiline: false);
            fields.ChooseSeveral(
                Fields.DutyClauses, nameof(CardText.LabelDutyClauses), Typed(typed, Fields.DutyClauses, null),
                plan.Clauses.Select(c => (c.Id, c.Id)));
        }

        fields.Text(Fields.Title, nameof(CardText.LabelDutyTitle), Typed(typed, Fields.Title, duty?.Title), multiline: false);
        fields.Text(Fields.TitleEn, nameof(CardText.LabelDutyTitleEn), Typed(typed, Fields.TitleEn, duty?.TitleEn), multiline: false);
        fields.Choose(
            Fields.LeadUnit, nameof(CardText.LabelLeadUnit), Typed(typed, Fields.LeadUnit, duty?.Responsibility.LeadUnit),
            units.Select(u => (u.Code.Text, u.Name)), hintName: nameof(CardText.PresenterNone));
        fields.Choose(
            Fields.Recurrence, nameof(CardText.LabelHowOften),
            Typed(typed, Fields.Recurrence, duty?.Recurrence.Kind.ToString() ?? nameof(RecurrenceKind.Quarterly)),
            Enum.GetValues<RecurrenceKind>().Select(k => (k.ToString(), words["Recurrence" + k])));
        fields.Choose(
            Fields.Ladder, nameof(CardText.LabelLadder),
            Typed(typed, Fields.Ladder, duty?.Ladder.ToString() ?? nameof(DutyLadder.ClosingPeriod)),
            Enum.GetValues<DutyLadder>().Select(k => (k.ToString(), words["Ladder" + k])));
        if (duty is { Measures.Count: > 0 })
        {
            fields.ChooseSeveral(
                Fields.DropMeasures, nameof(CardText.LabelDropMeasures), Typed(typed, Fields.DropMeasures, null),
                duty.Measures.Select(m => (m.Id, words.In(m.Title, m.TitleEn))));
        }

        fields.Text(Fields.AddMeasure, nameof(CardText.LabelAddMeasure), Typed(typed, Fields.AddMeasure, null), multiline: false);
        Retired(fields, Typed(typed, Fields.Retired, duty?.Retired is true ? EditPlan.Yes : "no"));
        fields.Text(Fields.Why, nameof(CardText.LabelWhy), Typed(typed, Fields.Why, null), FaultCode.PlanReasonMissing, multiline: false);
        (string, string)[] about = duty is null ? [(DataKeys.Target, Duty)] : [(DataKeys.Target, Duty), (Fields.DutyId, duty.Id)];
        card.Buttons(Button(words[nameof(CardText.ButtonSeeDifference)], Verbs.ReviewPlanChange, plan, version, about));
        return card.ToCard();
    }

    /// <summary>The difference, to be seen before it is saved. What was typed goes along in the button.</summary>
    public static AdaptiveCard Review(
        Plan plan, IReadOnlyList<PlanDifference> differences, IReadOnlyDictionary<string, string> typed, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.PlanReviewHeading), PlanCard.Year(plan)));
        WriteDifferences(card, differences);
        card.Line(nameof(CardText.LabelWhy), typed.GetValueOrDefault(Fields.Why));
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonSave)], Verbs.SavePlanChange, PackedData.Of(typed), inputs: false, primary: true),
            PlanCard.Execute(words[nameof(CardText.ButtonDiscard)], Verbs.ShowPlan, plan));
        return card.ToCard();
    }

    internal static void WriteDifferences(CardWriter card, IReadOnlyList<PlanDifference> differences, int most = MostDifferences)
    {
        string none = card.Words[nameof(CardText.DifferenceNone)];
        foreach (PlanDifference difference in differences.Take(most))
        {
            card.Pair(difference.What, $"{Short(difference.Before) ?? none} → {Short(difference.After) ?? none}");
        }

        if (differences.Count > most)
        {
            card.Text(card.Words.Of(nameof(CardText.DifferencesMore), differences.Count - most), subtle: true);
        }
    }

    private static string? Short(string? text) => text is { Length: > 300 } ? text[..300] + "…" : text;

    private static string? Typed(IReadOnlyDictionary<string, string> typed, string field, string? unlessTyped) =>
        typed.GetValueOrDefault(field) ?? unlessTyped;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Retired(FormFields fields, string? value) => fields.Choice(
        Fields.Retired, nameof(CardText.LabelState), value,
        [("no", nameof(CardText.StateRunning)), (EditPlan.Yes, nameof(CardText.StateEnded))], AdaptiveChoiceInputStyle.Expanded);

    private static AdaptiveAction Button(string title, string verb, Plan plan, int version, params (string Key, string Value)[] more)
    {
        Dictionary<string, string> about = new()
        {
            [DataKeys.Year] = PlanCard.Year(plan),
            [DataKeys.Version] = version.ToString(CultureInfo.InvariantCulture),
        };
        foreach ((string key, string value) in more)
        {
            about[key] = value;
        }

        return Buttons.Execute(title, verb, about);
    }
}
