using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Writing;

/// <summary>Amounts of money in dong, as people write and say them: 15.000.000, 15 triệu, 1,5 tỷ, 500k.</summary>
public static partial class Dong
{
    /// <summary>15.000.000.</summary>
    public static string Written(long amount) => amount.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    /// <summary>The amount, when the text says nothing else and leaves only one reading; 15,000 may be fifteen or fifteen thousand.</summary>
    public static long? Parse(string text) => Said().Match(text.Trim()) is { Success: true } match && match.Length == text.Trim().Length ? Value(match) : null;

    /// <summary>The only amount that a sentence names with its unit or in groups of three, and the sentence without it; a null amount: none, or several.</summary>
    public static (long? Amount, string Others) FindIn(string sentence)
    {
        Match[] found = [.. Said().Matches(sentence).Where(m => (m.Groups["unit"].Success || m.Groups["dong"].Success || m.Groups["groups"].Length > 4) && Value(m) is not null)];
        return found is [var only]
            ? (Value(only), string.Join(' ', sentence.Remove(only.Index, only.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            : (null, sentence);
    }

    private static long? Value(Match match)
    {
        decimal unit = match.Groups["unit"].Value.ToUpperInvariant() switch
        {
            "" => 1,
            "TỶ" or "TỈ" or "TY" or "TI" => 1_000_000_000,
            "NGHÌN" or "NGÀN" or "NGHIN" or "NGAN" or "K" => 1_000,
            _ => 1_000_000,
        };
        bool whole = match.Groups["groups"].Success;
        string digits = match.Groups["whole"].Value + (whole ? match.Groups["groups"].Value.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) : "");
        string fraction = match.Groups["fraction"].Value;
        // 1,500 triệu: one and a half million, or fifteen hundred of them.
        bool unclear = whole && match.Groups["groups"].Value.Length == 4 && match.Groups["groups"].Value[0] == ',';
        // Half a dong is no amount.
        return unclear || (fraction.Length > 0 && unit == 1)
            || !decimal.TryParse($"{digits}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            || number > long.MaxValue / unit
            ? null
            : (long)(number * unit);
    }

    [GeneratedRegex(
        @"(?<![\w.,])(?<whole>\d{1,3}(?=[.,]\d{3})|\d{1,18})(?:(?<groups>(?:\.\d{3})+|(?:,\d{3})+)|[.,](?<fraction>\d{1,2}))?(?![.,]?\d)(?:\s*(?<unit>triệu|trieu|tr|tỷ|tỉ|ty|nghìn|nghin|ngàn|ngan|k)(?!\w))?(?:\s*(?<dong>đồng|dong|đ|vnđ|vnd)(?!\w))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
