using System.Net;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Writing;

/// <summary>Recognises the stamps of state secrets (MẬT, TỐI MẬT, TUYỆT MẬT), so that such text is refused and never stored.</summary>
public static partial class SecrecyStamp
{
    // Ordinary words that contain the syllable; they stay ordinary when a whole title is in capitals (TẬP HUẤN BẢO MẬT).
    // A word missing here costs a refused message, a word too many lets a secret through: only add what is certain.
    private const string OrdinaryBefore = "bảo|bí|nấm|rỉ|túi|sỏi|gan|thân";
    private const string OrdinaryAfter = "độ|mã|khẩu|ong|mía|rỉ|gấu|thiết";

    // A stamp on a line of its own stays a stamp, whatever the lines around it end or begin with.
    private const string SameLine = @"[^\S\r\n]+";
    private const string NotInOrdinaryWord = $@"(?<!(?<!\p{{L}})(?i:{OrdinaryBefore}){SameLine})";
    private const string NotOrdinaryNext = $@"(?!\p{{L}})(?!{SameLine}(?i:{OrdinaryAfter})(?!\p{{L}}))";

    // TỐI MẬT and TUYỆT MẬT contain the stamp MẬT. Stamps are sometimes typed with spaced letters.
    private const string InCapitals = $@"(?<!\p{{L}}){NotInOrdinaryWord}M\s?Ậ\s?T{NotOrdinaryNext}";
    private const string Level = $@"(?<!\p{{L}})(?i:độ\s+mật){NotOrdinaryNext}";

    /// <summary>
    /// Whether the text bears a stamp: in capitals, or the words "độ mật" in any case. "bảo mật", "mật độ", "mat" are none.
    /// </summary>
    public static bool IsIn(string? text) =>
        !string.IsNullOrEmpty(text) && Stamp().IsMatch(WrittenText.Visible(WebUtility.HtmlDecode(text)));

    [GeneratedRegex($"{InCapitals}|{Level}", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
