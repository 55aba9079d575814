using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Writing;

/// <summary>Amounts of money in dong, as people write and say them: 15.000.000, 15 triệu rưỡi, 2 tỷ 3, 15tr500, 500k.</summary>
public static partial class Dong
{
    /// <summary>15.000.000.</summary>
    public static string Written(long amount) => amount.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    /// <summary>The amount, when the text says nothing else and leaves only one reading; null otherwise.</summary>
    public static long? Parse(string text) => Amounts(text.Trim()) is [var only] && only.Length == text.Trim().Length ? only.Value : null;

    /// <summary>
    /// The only amount that a sentence names with its unit or in groups of three, and the sentence without it; a null amount: none,
    /// several, or one that can be read in two ways.
    /// </summary>
    public static (long? Amount, string Others) FindIn(string sentence) => Named(sentence) is [{ Value: { } amount } only]
        ? (amount, string.Join(' ', sentence.Remove(only.Index, only.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        : (null, sentence);

    /// <summary>Whether a sentence names an amount.</summary>
    public static bool IsIn(string sentence) => Named(sentence).Count > 0;

    private static IReadOnlyList<DongAmount> Named(string sentence) => [.. Amounts(sentence).Where(amount => amount.IsNamed)];

    private static List<DongAmount> Amounts(string text) => [.. Said().Matches(text).Select(match => DongAmount.Of(match, text))];

    // A figure with its unit, and what may follow it of a smaller one: "2 tỷ 300 triệu", "15 triệu rưỡi", "15tr5".
    [GeneratedRegex(
        $@"(?<![\w.,])(?<figure>{DongAmount.Figure})(?:\s*(?<hundred>trăm|tram)(?=\s*(?:{DongAmount.Units})(?!\p{{L}})))?(?:\s*(?<unit>{DongAmount.Units})(?!\p{{L}})"
        + $@"(?<part>\s*(?:\d[\d.,]*\s*(?:trăm\s*|tram\s*)?(?:{DongAmount.Units})(?!\p{{L}})))*(?<tail>\s*\d[\d.,]*(?<=\d)(?![.,]?\d|\p{{L}}|\s*[/x×*-]\s*\d))?(?<half>\s*(?:rưỡi|ruoi)(?!\p{{L}}))?)?"
        + @"(?:\s*(?<dong>đồng|dong|đ|vnđ|vnd)(?!\p{L}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
