using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsReformBot.Host.Reports.Word;

/// <summary>
/// The values of Nghị định 30/2020/NĐ-CP, Phụ lục I, in Word's units: twips (1/1440 inch) for lengths, half-points for font sizes.
/// </summary>
internal static class WordStyle
{
    public const uint PageWidth = 11906;
    public const uint PageHeight = 16838;

    /// <summary>20 mm above and below, 30 mm left, 15 mm right.</summary>
    public const int Top = 1134;
    public const uint Left = 1701;
    public const uint Right = 850;
    public const int TextWidth = (int)(PageWidth - Left - Right);

    /// <summary>1.27 cm.</summary>
    public const int FirstLine = 720;

    /// <summary>In half-points: quốc hiệu and agencies 12, motto and number 13, the text 14, nơi nhận 12 and 11, tables 12.</summary>
    public const int TextSize = 28;
    public const int Number = 26;
    public const int Agency = 24;
    public const int Small = 22;

    private const int TwipsPerHalfPoint = 10;

    // Of Times New Roman, bold, in parts of the font size: a capital, and a letter of a lower-case line, on average.
    private const double CapitalWidth = 0.6;
    private const double LetterWidth = 0.46;

    public static Run Text(string text, int size = TextSize, bool bold = false, bool italic = false, bool highlighted = false)
    {
        // The schema wants them in this order.
        RunProperties properties = new();
        Add(properties, bold, new Bold());
        Add(properties, italic, new Italic());
        properties.AppendChild(new FontSize { Val = Text(size) });
        Add(properties, highlighted, new Highlight { Val = HighlightColorValues.Yellow });
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <param name="after">Twips below it.</param>
    public static Paragraph Line(JustificationValues justified, int after, params IEnumerable<Run> runs) =>
        Line(new ParagraphProperties(Spacing(after), new Justification { Val = justified }), runs);

    public static Paragraph Line(ParagraphProperties properties, IEnumerable<Run> runs)
    {
        Paragraph paragraph = new(properties);
        paragraph.Append(runs);
        return paragraph;
    }

    public static SpacingBetweenLines Spacing(int after, int before = 0) =>
        new() { Before = Text(before), After = Text(after), Line = "240", LineRule = LineSpacingRuleValues.Auto };

    /// <summary>A rule of a length, centred: the border of an empty line between two indents.</summary>
    /// <param name="within">The width of the place in which it stands, twips.</param>
    public static Paragraph Rule(int length, int within)
    {
        string indent = Text((within - length) / 2);
        return new Paragraph(
            new ParagraphProperties(
                new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6U, Space = 0U }),
                new SpacingBetweenLines { Before = "0", After = "120", Line = "40", LineRule = LineSpacingRuleValues.Exact },
                new Indentation { Left = indent, Right = indent },
                new ParagraphMarkRunProperties(new FontSize { Val = "2" })));
    }

    /// <summary>How wide a line of bold capitals is, twips: enough to draw a third to a half of it.</summary>
    public static int WidthOfCapitals(string text, int size) => (int)(text.Length * CapitalWidth * size * TwipsPerHalfPoint);

    public static int WidthOfLetters(string text, int size) => (int)(text.Length * LetterWidth * size * TwipsPerHalfPoint);

    public static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Add(RunProperties properties, bool wanted, OpenXmlElement element)
    {
        if (wanted)
        {
            properties.AppendChild(element);
        }
    }
}
