using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;

namespace TeamsReformBot.Cards;

/// <summary>What is asked before a draft is made.</summary>
/// <param name="FrozenAt">When the figures were frozen; null: they may still change.</param>
/// <param name="Missing">The units that still owe something for the period.</param>
/// <param name="Signatories">Who may sign, by id.</param>
/// <param name="Prefilled">What the fields begin with, by <see cref="Judgements"/>.</param>
public sealed record ReportFormView(
    ReportId Id, ReportingPeriod Period, DateTime? FrozenAt, IReadOnlyList<UnitMissing> Missing, IReadOnlyList<ReportSignatory> Signatories,
    string? Signatory, IReadOnlyDictionary<string, Prefill> Prefilled);

/// <summary>A field's first text, and where it comes from.</summary>
/// <param name="From">In words for people; null where a person typed it.</param>
public sealed record Prefill(string Text, string? From);

/// <summary>
/// The one card before a draft: who signs, and what only a person can judge. What is skipped stands in yellow in the file.
/// </summary>
public static class ReportFormCard
{
    private const int MaxUnits = 15;

    public static AdaptiveCard Render(ReportFormView view, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words.Of(nameof(CardText.ReportFormHeading), words.Name(view.Period), words["ReportKind" + view.Id.Kind]));
        card.Text(words.Of(nameof(CardText.FreezeWindow), view.Period.First, view.Period.Last), subtle: true);
        WriteState(card, view);
        FormFields fields = new(card, faults);
        fields.Choose(
            Fields.Signatory, nameof(CardText.FieldSignatory), view.Signatory ?? (view.Signatories is [var first, ..] ? first.Id : null),
            view.Signatories.Select(s => (s.Id, string.Join(" / ", s.Lines))));
        card.Text(words[nameof(CardText.ReportJudged)], subtle: true);
        foreach (string judgement in Judgements.All)
        {
            Prefill? prefill = view.Prefilled.GetValueOrDefault(judgement);
            fields.Text(judgement, "FieldReport" + judgement, prefill?.Text);
            if (prefill?.From is { } from)
            {
                card.Text(words.Of(nameof(CardText.ReportPrefilled), from), subtle: true);
            }
        }

        card.Text(words[nameof(CardText.NoSecrets)], subtle: true);
        ReportKind other = view.Id.Kind is ReportKind.Internal ? ReportKind.Provincial : ReportKind.Internal;
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonMakeReport)], Verbs.MakeReport, About(view.Id), primary: true));
        // In a row of its own: the two do not stand side by side on a phone.
        card.Buttons(
            Buttons.Execute(words["ButtonReport" + other], Verbs.OpenReportForm, About(view.Id with { Kind = other }), inputs: false));
        return card.ToCard();
    }

    /// <summary>A period that another report tells: that one, or still its own.</summary>
    /// <param name="within">The report in which it is told.</param>
    /// <param name="due">By when that report is due, Vietnam local.</param>
    public static AdaptiveCard Choose(ReportingPeriod period, ReportingPeriod within, DateTime due, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(Summary(period, context));
        card.Statement(
            words.Of(nameof(CardText.ReportWithin), Capital(words.Name(period)), words.Name(within), words.MomentWithWeekday(due)));
        card.Buttons(
            Buttons.Execute(
                words.Of(nameof(CardText.ButtonReportOf), words.Name(within)), Verbs.OpenReportForm,
                About(ReportId.Of(within, ReportKind.Internal)), inputs: false, primary: true));
        card.Buttons(
            Buttons.Execute(
                words.Of(nameof(CardText.ButtonReportAlone), words.Name(period)), Verbs.OpenReportForm,
                About(ReportId.Of(period, ReportKind.Internal)), inputs: false));
        return card.ToCard();
    }

    public static string Summary(ReportingPeriod period, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.ReportHeading), words.Name(period));
    }

    internal static Dictionary<string, string> About(ReportId id) => new() { [DataKeys.Report] = id.Text };

    private static void WriteState(CardWriter card, ReportFormView view)
    {
        Words words = card.Words;
        if (view.FrozenAt is { } at)
        {
            card.Text(words.Of(nameof(CardText.ReportFrozenAt), at));
            return;
        }

        card.Statement(
            words.Of(nameof(CardText.ReportNotFrozenYet), view.Missing.Count, view.Missing.Sum(m => m.Count)), AdaptiveTextColor.Attention);
        foreach (UnitMissing missing in view.Missing.Take(MaxUnits))
        {
            card.Pair(missing.Unit.Name, words.Of(nameof(CardText.FreezeMissingWork), missing.Count));
        }
    }

    private static string Capital(string text) => char.ToUpper(text[0], System.Globalization.CultureInfo.InvariantCulture) + text[1..];
}
