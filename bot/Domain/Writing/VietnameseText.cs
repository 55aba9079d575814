using System.Globalization;
using System.Text;

namespace TeamsReformBot.Domain.Writing;

/// <summary>Vietnamese as it is compared, not as it is shown: people type it with, without and with half of its accents.</summary>
public static class VietnameseText
{
    /// <summary>
    /// Lower case without diacritics, words separated by one space: "Đơn vị nào\u00A0chưa  báo cáo?" gives "don vi nao chua bao cao".
    /// NFC and NFD, hoà and hòa give the same. Punctuation is dropped, except / : . , - between two digits; after a date or an hour a comma
    /// is none of its digits.
    /// </summary>
    public static string Fold(string text) => FoldWithSource(text).Folded;

    /// <summary>The folded text, and for each of its characters where in <paramref name="text"/> it comes from.</summary>
    public static (string Folded, IReadOnlyList<int> Source) FoldWithSource(string text)
    {
        var letters = Letters(text);
        var folded = new StringBuilder(letters.Count);
        var source = new List<int>(letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            var (c, at) = letters[i];
            if (char.IsLetterOrDigit(c) || JoinsDigits(letters, i))
                Append(Plain(c), at);
            else if (c is not ('\'' or '’') && folded.Length > 0 && folded[^1] != ' ')
                Append(' ', at);
        }

        var length = folded.Length > 0 && folded[^1] == ' ' ? folded.Length - 1 : folded.Length;
        return (folded.ToString(0, length), source[..length]);

        void Append(char c, int at)
        {
            folded.Append(c);
            source.Add(at);
        }
    }

    // Base letters without marks and without what has no width. Runes, because a lone surrogate makes Normalize throw.
    private static List<(char Letter, int At)> Letters(string text)
    {
        var letters = new List<(char, int)>(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var c in rune.ToString().Normalize(NormalizationForm.FormD))
                if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                    letters.Add((c, at));
            at += rune.Utf16SequenceLength;
        }

        return letters;
    }

    // đ has no decomposition; ð is what some keyboards and imports put in its place. Wide digits become plain ones.
    private static char Plain(char c) => c switch
    {
        'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => char.ToLowerInvariant(c),
    };

    private static bool JoinsDigits(List<(char Letter, int At)> text, int at) =>
        text[at].Letter is '/' or ':' or '.' or ',' or '-'
        && at > 0 && char.IsDigit(text[at - 1].Letter)
        && at + 1 < text.Count && char.IsDigit(text[at + 1].Letter)
        && !(text[at].Letter is ',' && IsDateOrHour(text, at));

    // "7/12,8 người": the eight is no part of the date.
    private static bool IsDateOrHour(List<(char Letter, int At)> text, int end)
    {
        int at = end - 1;
        while (at >= 0 && (char.IsDigit(text[at].Letter) || text[at].Letter is '.' or ','))
            at--;
        return at >= 0 && text[at].Letter is '/' or ':' or '-';
    }
}
