using System.Text;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.People;

/// <summary>Tells the syllables that Vietnamese can have from other words, by their spelling.</summary>
internal static partial class VietnameseSyllable
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const string Onset = "ngh?|nh|gh?|gi|qu|ch|th|tr|kh|ph|[bcdđhklmnprstvx]";
    private const string Open =
        "[aeêioôơuưy]|ia|ua|ưa|uơ|uê|uy|oa|oe|uya|"
        + "ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu|oi|ôi|ơi|oai|oay|oao|oeo|ui|uôi|uây|uyu|ưi|ưu|ươi|ươu|uêu";

    private const string Closed = "(?:[aăâeêioôơuưy]|iê|oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ|yê)(?:ch|ng|nh|[cmnpt])";

    /// <summary>Whether a word, in any letter case and in composed letters or not, is spelt as a syllable with at most one tone.</summary>
    public static bool Is(string word)
    {
        string parts = word.Normalize(NormalizationForm.FormD);
        string plain = string.Concat(parts.Where(c => !Tones.Contains(c, StringComparison.Ordinal)));
        return parts.Length - plain.Length <= 1 && Syllable().IsMatch(plain.Normalize(NormalizationForm.FormC).ToLowerInvariant());
    }

    [GeneratedRegex($"^(?:{Onset})?(?:{Open}|{Closed})$")]
    private static partial Regex Syllable();
}
