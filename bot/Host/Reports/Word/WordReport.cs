using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsReformBot.Domain.Reports;
using static TeamsReformBot.Host.Reports.Word.WordStyle;

namespace TeamsReformBot.Host.Reports.Word;

/// <summary>
/// A report as a Word file, in the form of Nghị định 30/2020/NĐ-CP; the same document gives the same text whenever it is written.
/// </summary>
public static class WordReport
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string FontName = "Times New Roman";
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

    public static byte[] Write(ReportDocument report)
    {
        using MemoryStream file = new();
        using (WordprocessingDocument word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            string header = PageNumbers(main);
            Body body = new();
            body.Append(WordHead.Above(report.Head));
            body.Append(report.Body.Select(Part));
            body.Append(Line(JustificationValues.Left, 0), WordHead.Below(report.Head));
            AppendAnnexes(body, report, header);
            main.Document = new Document(body);
        }

        return file.ToArray();
    }

    // A section's page set-up stands in its last paragraph, that of the last one at the body's end.
    private static void AppendAnnexes(Body body, ReportDocument report, string header)
    {
        for (int index = 0; index < report.Annexes.Count; index++)
        {
            body.Append(new Paragraph(new ParagraphProperties(Page(header))));
            ReportAnnex annex = report.Annexes[index];
            body.Append(WordHead.AboveAnnex(report.Head, annex.Title, report.Annexes.Count == 1 ? null : Roman[index]));
            body.Append(annex.Parts.Select(Part));
        }

        body.Append(new Paragraph(new ParagraphProperties(Spacing(0))), Page(header));
    }

    private static OpenXmlElement Part(ReportPart part) => part switch
    {
        ReportPart.Heading heading => Indented(JustificationValues.Both, keepNext: true, [Text(heading.Text, bold: heading.Level < 3)]),
        ReportPart.Paragraph paragraph => Indented(
            JustificationValues.Both, keepNext: false, paragraph.Runs.Select(run => Text(run.Text, highlighted: run.IsGap))),
        ReportPart.Table table => WordTables.Figures(table),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    private static Paragraph Indented(JustificationValues justified, bool keepNext, IEnumerable<Run> runs)
    {
        ParagraphProperties properties = new();
        if (keepNext)
        {
            properties.AppendChild(new KeepNext());
        }

        properties.Append(
            Spacing(120, before: keepNext ? 120 : 0), new Indentation { FirstLine = WordStyle.Text(FirstLine) },
            new Justification { Val = justified });
        return Line(properties, runs);
    }

    // Each section counts its own pages; a first page shows no number.
    private static SectionProperties Page(string header) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = Top, Bottom = Top, Left = Left, Right = Right, Header = 567U, Footer = 567U, Gutter = 0U },
        new PageNumberType { Start = 1 },
        new TitlePage());

    private static string PageNumbers(MainDocumentPart main)
    {
        HeaderPart part = main.AddNewPart<HeaderPart>();
        part.Header = new Header(new Paragraph(
            new ParagraphProperties(Spacing(0), new Justification { Val = JustificationValues.Center }),
            new SimpleField(Text("2", Number)) { Instruction = "PAGE" }));
        return main.GetIdOfPart(part);
    }

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = FontName, HighAnsi = FontName, EastAsia = FontName, ComplexScript = FontName },
                new FontSize { Val = WordStyle.Text(WordStyle.TextSize) },
                new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
}
