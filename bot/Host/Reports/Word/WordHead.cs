using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsReformBot.Domain.Reports;
using static TeamsReformBot.Host.Reports.Word.WordStyle;

namespace TeamsReformBot.Host.Reports.Word;

/// <summary>
/// What stands above the text and below it: agency and motto, number and date, title, addressees, nơi nhận and signature.
/// </summary>
internal static class WordHead
{
    public const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";

    private const int LeftColumn = 3750;
    private const int RightColumn = TextWidth - LeftColumn;

    // Of this line in Times New Roman, bold, size 13; the rule below it is as long.
    private const int MottoWidth = 3017;

    // Between a third and a half of the line above.
    private const double ShareOfLine = 0.42;
    private const int LinesToSign = 4;

    public static IEnumerable<OpenXmlElement> Above(ReportHead head)
    {
        yield return WordTables.SideBySide(
            LeftColumn,
            [
                Line(JustificationValues.Center, 0, Text(head.Parent, Agency)),
                Line(JustificationValues.Center, 0, Text(head.Agency, Agency, bold: true)),
                Rule(Share(WidthOfCapitals(head.Agency, Agency)), LeftColumn),
                Line(JustificationValues.Center, 0, Text($"Số:      /{head.Sign}", Number)),
            ],
            RightColumn,
            [
                Line(JustificationValues.Center, 0, Text(Country, Agency, bold: true)),
                Line(JustificationValues.Center, 0, Text(Motto, Number, bold: true)),
                Rule(MottoWidth, RightColumn),
                Line(JustificationValues.Center, 0, Text(DateLine(head), Number, italic: true)),
            ]);
        yield return Line(
            new ParagraphProperties(Spacing(0, before: 240), new Justification { Val = JustificationValues.Center }),
            [Text("BÁO CÁO", bold: true)]);
        yield return Line(JustificationValues.Center, 0, Text(head.Abstract, bold: true));
        yield return Rule(Share(Math.Min(WidthOfLetters(head.Abstract, TextSize), TextWidth)), TextWidth);
        foreach (Paragraph line in Addressees(head.Addressees))
        {
            yield return line;
        }
    }

    public static Table Below(ReportHead head) => WordTables.SideBySide(
        TextWidth / 2,
        [
            Line(JustificationValues.Left, 0, Text("Nơi nhận:", Agency, bold: true, italic: true)),
            .. head.Recipients.Select(
                (to, index) => Line(JustificationValues.Left, 0, Text($"- {to}{(index == head.Recipients.Count - 1 ? "." : ";")}", Small))),
        ],
        TextWidth - (TextWidth / 2),
        [
            .. head.Signature.Select(line => Line(JustificationValues.Center, 0, Text(line, bold: true))),
            .. Enumerable.Repeat(0, LinesToSign).Select(_ => Line(JustificationValues.Center, 0)),
        ]);

    /// <summary>An annex has a head of its own, which names the report that it belongs to.</summary>
    /// <param name="number">Roman; null where it is the only one.</param>
    public static IEnumerable<Paragraph> AboveAnnex(ReportHead head, string title, string? number) =>
    [
        Line(JustificationValues.Center, 0, Text(number is null ? "Phụ lục" : $"Phụ lục {number}", bold: true)),
        Line(JustificationValues.Center, 0, Text(title.ToUpperInvariant(), bold: true)),
        Line(
            JustificationValues.Center, 240,
            Text($"(Kèm theo Báo cáo số      /{head.Sign} ngày      tháng      năm {head.Year})", italic: true)),
    ];

    // Number, day and month are the clerk's; a date without them still has its year.
    private static string DateLine(ReportHead head) => $"{head.Place}, ngày      tháng      năm {head.Year}";

    private static int Share(int width) => (int)(width * ShareOfLine);

    private static IEnumerable<Paragraph> Addressees(IReadOnlyList<string> to) => to is [var only]
        ? [Line(JustificationValues.Center, 240, Text($"Kính gửi: {only}"))]
        :
        [
            Addressee("Kính gửi:", 0),
            .. to.Select((name, index) => Addressee($"- {name}{(index == to.Count - 1 ? "." : ";")}", index == to.Count - 1 ? 240 : 0)),
        ];

    private static Paragraph Addressee(string text, int after) =>
        Line(new ParagraphProperties(Spacing(after), new Indentation { Left = WordStyle.Text(TextWidth / 3) }), [Text(text)]);
}
