using System.Globalization;
using System.Text;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>Vietnamese as it is compared, not as it is shown: people type it with, without and with half of its accents.</summary>
public static class VietnameseText
{
    /// <summary>
    /// Lower case without diacritics, words separated by one space: "Đơn vị nào\u00A0chưa  báo cáo?" gives "don vi nao chua bao cao".
    /// NFC and NFD, hoà and hòa give the same. Punctuation is dropped, except / : . - between two digits.
    /// </summary>
    public static string Fold(string text)
    {
        var letters = Letters(text);
        var folded = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            if (char.IsLetterOrDigit(c) || JoinsDigits(letters, i))
                folded.Append(Plain(c));
            else if (c is not ('\'' or '’') && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    // Base letters without marks and without what has no width. Runes, because a lone surrogate makes Normalize throw.
    private static string Letters(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            wellFormed.Append(rune);

        var letters = new StringBuilder(wellFormed.Length);
        foreach (var c in wellFormed.ToString().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                letters.Append(c);
        return letters.ToString();
    }

    // đ has no decomposition; ð is what some keyboards and imports put in its place. Wide digits become plain ones.
    private static char Plain(char c) => c switch
    {
        'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => char.ToLowerInvariant(c),
    };

    private static bool JoinsDigits(string text, int at) =>
        text[at] is '/' or ':' or '.' or '-'
        && at > 0 && char.IsDigit(text[at - 1])
        && at + 1 < text.Length && char.IsDigit(text[at + 1]);
}
