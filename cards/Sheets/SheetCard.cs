using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Sheets;

namespace TeamsReformBot.Cards;

/// <summary>"Phiếu số liệu": all the figures that a unit owes for a quarter, in one form.</summary>
public static class SheetCard
{
    /// <param name="view">What is asked, and what stands beside it.</param>
    /// <param name="form">What the fields show.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(
        SheetView view, SheetForm form, IReadOnlyList<Fault> faults, CardContext context, string? notice = null)
    {
        SheetForm shown = faults.Any(f => f.Field == Fields.AfterFreeze)
            ? form.With(Fields.AfterFreeze, form[Fields.AfterFreeze] ?? "")
            : form;
        return Fitting.First(Enumerable.Range(0, Math.Max(1, view.Asked.Count)).Select(
            left => (Func<AdaptiveCard>)(() => Draw(view, shown, faults, context, notice, left))));
    }

    /// <summary>What a sheet is called: Phiếu số liệu quý IV/2026.</summary>
    public static string Title(ReportingPeriod quarter, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.SheetTitle), words.Name(quarter));
    }

    internal static Dictionary<string, string> About(Unit unit, ReportingPeriod quarter) => new()
    {
        [DataKeys.Unit] = unit.Code,
        [DataKeys.Period] = PeriodName.Of(quarter),
    };

    private static AdaptiveCard Draw(
        SheetView view, SheetForm form, IReadOnlyList<Fault> faults, CardContext context, string? notice, int left)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        WriteFaults(card, view, faults);
        card.Heading(Title(view.Quarter, context));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Line(
            nameof(CardText.LabelPeriod),
            words.Of(nameof(CardText.PeriodWindow), words.Name(view.Quarter), view.Quarter.First, view.Quarter.Last));
        AssignmentView[] asked = [.. view.Asked.Take(view.Asked.Count - left)];
        Dictionary<string, string> about = About(view.Unit, view.Quarter);
        AdaptiveAction back = Buttons.Execute(words[nameof(CardText.ButtonWorkLeft)], Verbs.ShowWork, about, inputs: false);
        if (asked.Length == 0)
        {
            card.Statement(words[nameof(CardText.SheetNothing)]);
            WriteOthers(card, view);
            card.Buttons(back);
            return card.ToCard();
        }

        card.Statement(words.Of(nameof(CardText.SheetAsk), asked.Length));
        FormFields shared = new(card, faults, optional: true);
        if (form[Fields.AfterFreeze] is { } reason)
        {
            card.Text(words[nameof(CardText.AfterFreezeHint)], subtle: true);
            shared.Text(Fields.AfterFreeze, nameof(CardText.FieldAfterFreeze), reason, FaultCode.AdjustmentReasonMissing);
        }

        foreach (AssignmentView each in asked)
        {
            card.Section(part => WritePart(part, each, form, faults, view.Units));
        }

        card.Section(end => WriteEnd(end, view, form, faults, left));
        List<AdaptiveAction> buttons = [Buttons.Execute(words[nameof(CardText.ButtonSendSheet)], Verbs.SendSheet, about, primary: true)];
        if (view.HasBefore)
        {
            buttons.Add(Buttons.Execute(words[nameof(CardText.ButtonAsBefore)], Verbs.SheetAsBefore, about));
        }

        card.Buttons([.. buttons]);
        card.Buttons(back);
        return card.ToCard();
    }

    // Below its field a fault says more than on top, where several duties have figures of the same name.
    private static void WriteFaults(CardWriter card, SheetView view, IReadOnlyList<Fault> faults)
    {
        bool IsOf(Fault fault, AssignmentView asked) =>
            fault.Field?.StartsWith(SheetForm.PrefixOf(asked.Assignment.Id), StringComparison.Ordinal) is true;
        string[] where = [.. view.Asked.Where(asked => faults.Any(fault => IsOf(fault, asked))).Select(asked => asked.Title)];
        card.Faults(
            [.. faults.Where(fault => !view.Asked.Any(asked => IsOf(fault, asked)))],
            where.Length == 0 ? null : card.Words.Of(nameof(CardText.SheetFaultsIn), string.Join("; ", where)));
    }

    private static void WritePart(
        CardWriter part, AssignmentView view, SheetForm form, IReadOnlyList<Fault> faults, IReadOnlyList<Unit> units)
    {
        Words words = part.Words;
        Assignment assignment = view.Assignment;
        string prefix = SheetForm.PrefixOf(assignment.Id);
        FormFields fields = new(part, faults, prefix, optional: true);
        part.Text(view.Title, strong: true);
        AdaptiveTextColor color = assignment.IsOverdue(part.Context.Now) ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;
        string relative = RelativeTime.Of(assignment.DueAt, part.Context.Now, part.Context.Culture);
        part.Line(nameof(CardText.LabelDue), words.Of(nameof(CardText.DueAndRelative), assignment.DueAt, relative), color);
        List<(string, string)> answers = [(ConfirmForm.No, words[nameof(CardText.SomethingArose)])];
        if (view.Duty.Nothing is { } nothing)
        {
            answers.Add((ConfirmForm.Yes, words.In(nothing.Label, nothing.LabelEn)));
        }

        answers.Add((SheetForm.Later, words[nameof(CardText.SheetLater)]));
        fields.Choose(Fields.Nothing, nameof(CardText.LabelResult), form[prefix + Fields.Nothing] ?? ConfirmForm.No, answers);
        ConfirmCard.WriteFigures(
            fields, part, view, form.PartOf(assignment, view.Duty, part.Context.Rule, part.Context.Now), units, brief: true);
    }

    private static void WriteEnd(CardWriter end, SheetView view, SheetForm form, IReadOnlyList<Fault> faults, int left)
    {
        Words words = end.Words;
        if (left > 0)
        {
            end.Text(words.Of(nameof(CardText.SheetMore), left));
        }

        FormFields shared = new(end, faults, optional: true);
        if (view.Asked.FirstOrDefault(v => v.Duty.AsksFor(Ask.Topics)) is { } any)
        {
            shared.ChooseSeveral(
                Fields.Topics, nameof(CardText.FieldSheetTopics), form[Fields.Topics],
                any.Plan.Topics.Select(c => (c.Id, ClauseText.Short(c, words))));
        }

        shared.Text(
            Fields.Evidence, nameof(CardText.FieldSheetEvidence), form[Fields.Evidence], hint: words[nameof(CardText.FieldEvidenceHint)],
            multiline: false);
        WriteOthers(end, view);
        end.Text(words[nameof(CardText.SheetHint)], subtle: true);
        end.Text(words[nameof(CardText.NoSecrets)], subtle: true);
    }

    // One line each: what was confirmed by whom, what waits, what is not asked for yet.
    private static void WriteOthers(CardWriter card, SheetView view)
    {
        Words words = card.Words;
        foreach (AssignmentView other in view.Others)
        {
            card.Pair(other.Title, other.Assignment switch
            {
                { Confirmation: { } said } =>
                    words.Of(nameof(CardText.SheetConfirmed), words.Of(nameof(CardText.NameAndMoment), said.ByName, said.At)),
                { Status: AssignmentStatus.Blocked } => words.Of(nameof(CardText.StateWaiting), AssignmentText.Blocker(other, words)),
                _ => words.Of(nameof(CardText.SheetNotYet), other.Assignment.DueAt),
            });
        }
    }
}
