using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Writing;

/// <summary>An amount found in a text.</summary>
/// <param name="Value">Null where it can be read in two ways, or is no one amount: a range, a guess, a price of each.</param>
/// <param name="IsNamed">It has a unit, or is in groups of three more than once: "500.000 tờ rơi" is none.</param>
internal sealed partial record DongAmount(int Index, int Length, long? Value, bool IsNamed)
{
    public const string Figure = @"\d[\d.,]*(?<=\d)";
    public const string Units = "triệu|trieu|tr|tỷ|tỉ|ty|ti|nghìn|nghin|ngàn|ngan|k";

    public static DongAmount Of(Match match, string text)
    {
        string figure = match.Groups["figure"].Value;
        bool hasUnit = match.Groups["unit"].Success;
        bool isNamed = hasUnit || match.Groups["dong"].Success || SeveralGroups().IsMatch(figure);
        bool isOne = !Before().IsMatch(text[..match.Index]) && !After().IsMatch(text[(match.Index + match.Length)..])
            && (!match.Groups["tail"].Success || match.Groups["dong"].Success || EndsThere().IsMatch(text[(match.Index + match.Length)..]));
        return new(match.Index, match.Length, !isOne ? null : hasUnit ? WithUnit(match, figure) : Plain(figure), isNamed);
    }

    private static long? WithUnit(Match match, string figure)
    {
        decimal unit = UnitOf(match.Groups["unit"].Value);
        if (Decimal(figure) is not { } number)
            return null;

        decimal sum = number * unit * (match.Groups["hundred"].Success ? 100 : 1);
        // What is said after a decimal, or beside hundreds, is no part of it: "1,5 triệu 500", "3 trăm triệu rưỡi".
        bool isPlain = number == decimal.Truncate(number) && !match.Groups["hundred"].Success;
        decimal last = unit;
        foreach (Capture part in match.Groups["part"].Captures)
        {
            Match said = Part().Match(part.Value);
            last = UnitOf(said.Groups["unit"].Value);
            decimal? value = Decimal(said.Groups["figure"].Value) * last * (said.Groups["hundred"].Success ? 100 : 1);
            if (!isPlain || value is not { } added || added >= unit)
                return null;
            sum += added;
            (unit, isPlain) = (last, !said.Groups["hundred"].Success);
        }

        decimal? tail = match.Groups["tail"].Success ? Tail(match.Groups["tail"].Value.Trim(), last) : 0;
        bool isHalf = match.Groups["half"].Success;
        if (tail is not { } rest || (!isPlain && (rest > 0 || isHalf)) || (rest > 0 && isHalf))
            return null;

        sum += rest + (isHalf ? last / 2 : 0);
        return sum == decimal.Truncate(sum) && sum <= long.MaxValue ? (long)sum : null;
    }

    // "2 tỷ 3" is three hundred million, "15 triệu 500" five hundred thousand; of two figures nobody knows.
    private static decimal? Tail(string figure, decimal unit) => figure.All(char.IsAsciiDigit) && figure.Length is 1 or 3
        ? decimal.Parse(figure, CultureInfo.InvariantCulture) * unit / (figure.Length == 1 ? 10 : 1_000)
        : null;

    // With a unit "1,500" is one and a half or fifteen hundred; "1.500" is in groups.
    private static decimal? Decimal(string figure) =>
        DotGroups().IsMatch(figure) ? decimal.Parse(figure.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
        : Decimals().IsMatch(figure)
            && decimal.TryParse(figure.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    // Half a dong is no amount; a zero after the sign is nothing.
    private static long? Plain(string figure)
    {
        string digits = Groups().IsMatch(figure) ? Signs().Replace(figure, "") : Zeros().Replace(figure, "");
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
    }

    private static decimal UnitOf(string unit) => unit.ToUpperInvariant() switch
    {
        "TỶ" or "TỈ" or "TY" or "TI" => 1_000_000_000,
        "NGHÌN" or "NGÀN" or "NGHIN" or "NGAN" or "K" => 1_000,
        _ => 1_000_000,
    };

    // A guess, a range's first figure, a sign, a number in words that goes on, a price of each.
    [GeneratedRegex(
        @"(?:(?<!\p{L})(?:khoảng|khoang|tầm|chừng|xấp xỉ|ước|ngót|cỡ|gần|gan|hơn|hon|trên|tren|dưới|duoi|tối đa|toi da|tối thiểu|toi thieu|không quá|khong qua|ít nhất|it nhat|từ|tu|âm|đơn giá|don gia|mươi|muoi|mười|trăm|tram|linh|lẻ|hai|ba|bốn|bon|bảy|bay|tám|chín|chin)\s*"
        + @"|(?<!\p{L})(?:mỗi|moi|từng|tung)\s+\p{L}+(?:\s+\p{L}+)?\s*|\d\s*(?:-|–|—|~|đến|den|tới|toi|hoặc|hoac|hay|x|×|\*)\s*|(?<!\S)[-−–])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // A price of each, a range's last figure, a product, a guess, other money.
    [GeneratedRegex(
        @"^(?:\s*/|\s*(?:một|mot|mỗi|moi)\s+\p{L}|\s*(?:-|–|—|~|đến|den|tới|toi|hoặc|hoac|hay)\s*\d|\s*(?:x|×|\*|nhân|nhan)\s*\d|\s*(?:trở lên|tro len|trở xuống|tro xuong|đổ lại|do lai|hơn|hon|mấy|may|mốt|mot|usd|đô|euro)(?!\p{L})|\s*\$|\s*(?:rưỡi|ruoi)(?!\p{L})|[.,]?\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    // What may follow a figure without its unit: before a thing it counts that thing, as in "15 triệu 2 lớp".
    [GeneratedRegex(
        @"^\s*(?:$|[,.;:()!?]|(?:để|de|cho|in|mua|thuê|thue|tổ chức|to chuc|làm|lam|chi|nhé|nhe|ạ|a|với|voi|và|va|trong|quý|quy|nhằm|phục vụ|kinh phí)(?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsThere();

    [GeneratedRegex(
        $@"^\s*(?<figure>{Figure})\s*(?<hundred>trăm|tram)?\s*(?<unit>{Units})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+$")]
    private static partial Regex DotGroups();

    [GeneratedRegex(@"^\d{1,15}(?:[.,]\d{1,2})?$")]
    private static partial Regex Decimals();

    [GeneratedRegex(@"^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$")]
    private static partial Regex Groups();

    [GeneratedRegex(@"\d[.,]\d{3}[.,]\d{3}")]
    private static partial Regex SeveralGroups();

    [GeneratedRegex("[.,]")]
    private static partial Regex Signs();

    [GeneratedRegex("[.,]0$")]
    private static partial Regex Zeros();
}
