using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>An inspection with the inspected unit.</summary>
public sealed record InspectionView(Inspection Inspection, Unit Unit)
{
    /// <summary>The quarter's confirmation, where it says otherwise than what is recorded by now.</summary>
    public AssignmentView? ConfirmedOtherwise { get; init; }
}

/// <summary>An inspection of a unit: the form, what was recorded and how far it is, and the list.</summary>
public static class InspectionCard
{
    // A card that is posted stays under 28 KB.
    private const int MaxShown = 10;
    private const int MaxText = 160;

    /// <param name="form">What was said or typed.</param>
    /// <param name="units">Those that can be inspected.</param>
    /// <param name="token">Becomes the inspection's id, so that sending it twice gives one.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    public static AdaptiveCard Form(
        InspectionForm form, IReadOnlyList<Unit> units, string token, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words[nameof(CardText.InspectionFormHeading)]);
        FormFields fields = new(card, faults);
        fields.Choose(
            Fields.LeadUnit, nameof(CardText.FieldInspectedUnit), form.Unit, units.Select(u => (u.Code.Text, u.Name)),
            FaultCode.LeadUnitMissing, nameof(CardText.FieldUnitHint));
        fields.Date(Fields.HeldOn, nameof(CardText.FieldInspectedOn), form.On, FaultCode.DateMissing);
        fields.Text(Fields.Findings, nameof(CardText.FieldFindings), form.Findings, FaultCode.InspectionFindingsMissing);
        fields.Text(Fields.Advice, nameof(CardText.FieldAdvice), form.Advice);
        fields.Date(Fields.DueDate, nameof(CardText.FieldFollowUp), form.FollowUp);
        card.Text(words[nameof(CardText.InspectionExplained)], subtle: true);
        card.Text(words[nameof(CardText.NoSecrets)], subtle: true);
        card.Buttons(Buttons.Execute(
            words[nameof(CardText.ButtonSaveInspection)], Verbs.RecordInspection,
            new Dictionary<string, string> { [DataKeys.Token] = token }, primary: true));
        return card.ToCard();
    }

    /// <param name="mayWithdraw">Whether the reader can take back what was entered wrongly.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard One(InspectionView view, bool mayWithdraw, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        Inspection inspection = view.Inspection;
        card.Notice(notice);
        card.Heading(card.Words.Of(nameof(CardText.InspectionHeading), view.Unit.Name, inspection.Report.On));
        card.Line(nameof(CardText.LabelStatus), State(view, card.Words, context));
        card.Long(nameof(CardText.LabelFindings), inspection.Report.Findings);
        card.Long(nameof(CardText.LabelAdvice), inspection.Report.Advice);
        card.Line(nameof(CardText.LabelFollowUp), inspection.Report.FollowUp is { } due ? card.Words.DateWithWeekday(due) : null);
        card.Line(
            nameof(CardText.LabelRecordedBy),
            card.Words.Of(nameof(CardText.NameAndMoment), inspection.Recorded.Name, inspection.Recorded.At));
        if (inspection.Settled is { } settled)
        {
            card.Line(nameof(CardText.LabelSettledBy), card.Words.Of(nameof(CardText.NameAndMoment), settled.Name, settled.At));
            card.Line(nameof(CardText.LabelSettledEvidence), settled.Words);
        }

        if (mayWithdraw && inspection is { Settled: null, Withdrawn: null })
        {
            card.Buttons(Buttons.Execute(
                card.Words[nameof(CardText.ButtonWithdrawInspection)], Verbs.WithdrawInspection, About(inspection), inputs: false));
        }

        CorrectionText.WriteConfirmedOtherwise(card, view.ConfirmedOtherwise);
        return card.ToCard();
    }

    /// <param name="period">What the list is of.</param>
    /// <param name="mayRecord">Whether the reader records inspections.</param>
    public static AdaptiveCard List(
        IReadOnlyList<InspectionView> views, Domain.Calendar.ReportingPeriod period, bool mayRecord, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.InspectionsHeading), words.Name(period)));
        card.Text(views.Count == 0
            ? words[nameof(CardText.InspectionsNone)]
            : words.Of(
                nameof(CardText.InspectionsCount), views.Count, views.Select(v => v.Unit.Code).Distinct().Count(),
                views.Count(v => v.Inspection.IsOpen)));
        foreach (InspectionView view in views.Take(MaxShown))
        {
            card.Section(item =>
            {
                item.Text(words.Of(nameof(CardText.InspectionHeading), view.Unit.Name, view.Inspection.Report.On), strong: true);
                item.Line(nameof(CardText.LabelFindings), BudgetCard.Short(view.Inspection.Report.Findings, MaxText));
                item.Line(nameof(CardText.LabelStatus), State(view, words, context));
                item.Buttons(
                    Buttons.Execute(words[nameof(CardText.ButtonOpen)], Verbs.ShowInspection, About(view.Inspection), inputs: false));
            });
        }

        if (views.Count > MaxShown)
        {
            card.Text(words.Of(nameof(CardText.InspectionsMore), views.Count - MaxShown));
        }

        if (mayRecord)
        {
            card.Buttons(Buttons.Execute(
                words[nameof(CardText.ButtonNewInspection)], Verbs.OpenInspection, new Dictionary<string, string>(), inputs: false,
                primary: true));
        }

        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string Summary(InspectionView view, CardContext context)
    {
        Words words = new(context.Culture);
        return $"{words.Of(nameof(CardText.InspectionHeading), view.Unit.Name, view.Inspection.Report.On)}. {State(view, words, context)}";
    }

    public static string ListSummary(CardContext context) => new Words(context.Culture)[nameof(CardText.InspectionFormHeading)];

    private static string State(InspectionView view, Words words, CardContext context) => view.Inspection switch
    {
        { Withdrawn: not null } => words[nameof(CardText.InspectionWithdrawn)],
        { Settled: not null } => words[nameof(CardText.InspectionDone)],
        { Task: null } or { Report.FollowUp: null } => words[nameof(CardText.InspectionClean)],
        var late when late.IsLate(DateOnly.FromDateTime(context.Now)) =>
            words.Of(nameof(CardText.InspectionLate), late.Report.FollowUp!.Value),
        var open => words.Of(nameof(CardText.InspectionOpen), open.Report.FollowUp!.Value),
    };

    private static Dictionary<string, string> About(Inspection inspection) => new()
    {
        [DataKeys.Unit] = inspection.UnitCode,
        [DataKeys.Inspection] = inspection.Id,
        [DataKeys.Year] = inspection.Year.ToString(CultureInfo.InvariantCulture),
    };
}
