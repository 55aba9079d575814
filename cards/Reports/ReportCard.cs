using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;

namespace TeamsReformBot.Cards;

/// <summary>A report with its latest document and what the reader may do with it.</summary>
/// <param name="MaySubmit">The chief of office shows it to the directorate.</param>
/// <param name="MayEdit">The Office makes the next version and enters what was signed.</param>
public sealed record ReportView(PeriodReport Report, ReportingPeriod Period, ReportDocument Document, bool MaySubmit, bool MayEdit);

/// <summary>Where a report is on its way, its main figures, what is still to be added, and its file.</summary>
public static class ReportCard
{
    private const int MaxFigures = 6;
    private const int MaxVersions = 5;

    public static AdaptiveCard Render(
        ReportView view, CardContext context, IReadOnlyList<Fault>? faults = null, SignedForm? form = null, string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        PeriodReport report = view.Report;
        card.Faults(faults ?? []);
        card.Notice(notice);
        card.Heading(Summary(view, context));
        card.Line(nameof(CardText.LabelStatus), words["ReportStatus" + report.Status]);
        card.Text(
            report.Latest.FrozenAt is { } at ? words.Of(nameof(CardText.ReportFrozenAt), at) : words[nameof(CardText.ReportNotFrozenMark)],
            subtle: report.Latest.FrozenAt is not null);
        if (report.Latest.Gaps.Count > 0)
        {
            card.Statement(
                words.Of(nameof(CardText.ReportGaps), report.Latest.Gaps.Count, string.Join("; ", report.Latest.Gaps)),
                AdaptiveTextColor.Attention);
        }

        card.Section(part => WriteFigures(part, view.Document));
        card.Section(part => WriteHistory(part, report));
        WriteButtons(card, view, faults ?? [], form);
        return card.ToCard();
    }

    public static string Summary(ReportView view, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.ReportCardHeading), words.Name(view.Period), words["ReportKind" + view.Report.Id.Kind]);
    }

    // The first sentences that hold figures say most; the whole is in the file.
    private static void WriteFigures(CardWriter part, ReportDocument document)
    {
        part.Text(part.Words[nameof(CardText.ReportMainFigures)], strong: true);
        foreach (ReportPart.Paragraph sentence in document.Body.OfType<ReportPart.Paragraph>().Where(p => p.Sources.Count > 0)
            .Take(MaxFigures))
        {
            part.Text(sentence.Text);
        }
    }

    private static void WriteHistory(CardWriter part, PeriodReport report)
    {
        Words words = part.Words;
        foreach (ReportVersion version in report.Versions.TakeLast(MaxVersions))
        {
            part.Text(
                version.ByName.Length > 0
                    ? words.Of(nameof(CardText.ReportVersionBy), version.Number, version.ByName, version.At)
                    : words.Of(nameof(CardText.ReportVersionByClock), version.Number, version.At),
                subtle: true);
        }

        if (report.Submitted is { } submitted)
        {
            part.Line(nameof(CardText.LabelReportSubmitted), words.Of(nameof(CardText.NameAndMoment), submitted.Name, submitted.At));
        }

        if (report.Document is { } document)
        {
            part.Line(nameof(CardText.LabelReportSigned), words.Of(nameof(CardText.ReportSigned), document.Number, document.On));
            part.Line(nameof(CardText.LabelReportLink), document.Link);
        }
    }

    private static void WriteButtons(CardWriter card, ReportView view, IReadOnlyList<Fault> faults, SignedForm? form)
    {
        Words words = card.Words;
        PeriodReport report = view.Report;
        Dictionary<string, string> about = new(
            ReportFormCard.About(report.Id))
        { [DataKeys.Version] = report.Latest.Number.ToString(CultureInfo.InvariantCulture) };
        if (view.MayEdit && report.Status is ReportStatus.Submitted)
        {
            FormFields fields = new(card, faults);
            fields.Text(Fields.SignedNumber, nameof(CardText.FieldSignedNumber), form?.Number, multiline: false);
            fields.Date(Fields.SignedOn, nameof(CardText.FieldSignedOn), form?.On);
            fields.Text(Fields.SignedLink, nameof(CardText.FieldSignedLink), form?.Link, multiline: false);
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonIssueReport)], Verbs.IssueReport, about, primary: true));
        }

        AdaptiveAction[] main =
        [
            Buttons.Execute(
                words[nameof(CardText.ButtonReportFile)], Verbs.ReportFile, about, inputs: false,
                primary: report.Status is not ReportStatus.Submitted),
            .. view.MaySubmit && report.Status is ReportStatus.Draft
                ? [Buttons.Execute(words[nameof(CardText.ButtonSubmitReport)], Verbs.SubmitReport, about, inputs: false)]
                : (AdaptiveAction[])[],
        ];
        card.Buttons(main);
        if (view.MayEdit && report.Status is not ReportStatus.Issued)
        {
            card.Buttons(
                Buttons.Execute(words[nameof(CardText.ButtonRemakeReport)], Verbs.OpenReportForm, about, inputs: false),
                Buttons.Execute(words[nameof(CardText.ButtonRefresh)], Verbs.ShowReport, about, inputs: false));
        }
    }
}
