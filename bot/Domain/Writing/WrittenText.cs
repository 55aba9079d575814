using System.Globalization;
using System.Text;

namespace TeamsReformBot.Domain.Writing;

/// <summary>Text as a reader sees it, whichever keyboard, sheet or page it was copied from.</summary>
public static class WrittenText
{
    private const int CombiningGraphemeJoiner = 0x034F;
    private const int FirstVariationSelector = 0xFE00;
    private const int LastVariationSelector = 0xFE0F;

    /// <summary>
    /// A line or a cell: composed letters (NFC), nothing that has no width, one plain blank where blanks of any kind stand, none around it.
    /// </summary>
    public static string Line(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes().Where(IsVisible))
        {
            if (!Rune.IsWhiteSpace(rune))
            {
                line.Append(rune);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>NFC without characters of no width, lines and blanks as they are.</summary>
    internal static string Visible(string text)
    {
        StringBuilder visible = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes().Where(IsVisible))
        {
            visible.Append(rune);
        }

        return visible.ToString().Normalize(NormalizationForm.FormC);
    }

    // Runes, because a lone surrogate makes Normalize throw. Tabs and line breaks are controls that are seen.
    private static bool IsVisible(Rune rune) => Rune.IsWhiteSpace(rune) || (
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)
        && rune.Value is not (CombiningGraphemeJoiner or (>= FirstVariationSelector and <= LastVariationSelector)));
}
