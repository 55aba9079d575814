using System.Text;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.People;

/// <summary>
/// Vietnamese of another table of letters in a Unicode text: "V¨n phßng" (TCVN3), "Vaên phoøng" (VNI), "VÄƒn phÃ²ng" (UTF-8 read as
/// something else). Told from foreign names by what it would be: syllables of the language, where what stands there is none.
/// </summary>
/// <param name="Table">The table's name.</param>
/// <param name="Reads">The text as it was meant.</param>
internal sealed partial record OldLetters(string Table, string Reads)
{
    public const string Utf8 = "UTF-8";

    private const string TcvnLetters = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private const string TcvnMeant = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    // VNI writes a vowel, then a letter for its marks; a few letters stand for one of Vietnamese by themselves.
    private const string VniLetters = "ñÑöÖôÔíÍìÌæÆóÓòÒîÎ";
    private const string VniMeant = "đĐưƯơƠíÍìÌỉỈĩĨịỊỵỴ";
    private const string VniMarks = "ùøûõïâáàåãäêéèúüë";
    private const string VniToneVowels = "aeiouyöôAEIOUYÖÔ";
    private const string VniHatVowels = "aeoAEO";
    private const string VniBreveVowels = "aA";
    private const int VniFirstHat = 5;
    private const int VniFirstBreve = 11;

    // What stands for the bytes from 0x80 on where text of one byte a letter was taken for that of Western Europe.
    private const string WesternFrom80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly string[] VniMarksMeant =
    [
        "\u0301", "\u0300", "\u0309", "\u0303", "\u0323",
        "\u0302", "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323",
        "\u0306", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323",
    ];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (string Table, Func<string, string?> Read)[] Tables = [("TCVN3", OfTcvn3), ("VNI", OfVni), (Utf8, OfUtf8)];

    /// <summary>What the text was meant to be; null for ordinary text.</summary>
    public static OldLetters? In(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }

        string[] words = [.. Words().Matches(text).Select(word => word.Value)];
        string[] odd = [.. words.Where(word => !Ascii.IsValid(word) && word.Any(char.IsAsciiLetter) && !VietnameseSyllable.Is(word))];
        foreach ((string table, Func<string, string?> read) in Tables)
        {
            string[] meant = [.. odd.Where(word => read(word) is { } syllable && VietnameseSyllable.Is(syllable))];
            // A single foreign name (Lü) may look like a syllable; among others, or with a sign for a letter, it is none.
            if (meant.Length * 2 > odd.Length && (words.Length > 1 || meant[0].Any(c => !char.IsLetter(c))))
            {
                return new OldLetters(table, WrittenText.Line(Words().Replace(text, word => read(word.Value) ?? word.Value)));
            }
        }

        return null;
    }

    private static string? OfTcvn3(string word) => word.Any(c => c > 0xFF) ? null : Replaced(word, TcvnLetters, TcvnMeant);

    private static string? OfVni(string word)
    {
        if (word.Any(c => c > 0xFF))
        {
            return null;
        }

        StringBuilder read = new();
        for (int at = 0; at < word.Length; at++)
        {
            int mark = at == 0 ? -1 : VniMarks.IndexOf(char.ToLowerInvariant(word[at]), StringComparison.Ordinal);
            string vowels = mark < VniFirstHat ? VniToneVowels : mark < VniFirstBreve ? VniHatVowels : VniBreveVowels;
            read.Append(mark >= 0 && vowels.Contains(word[at - 1], StringComparison.Ordinal)
                ? VniMarksMeant[mark]
                : Replaced(word[at].ToString(), VniLetters, VniMeant));
        }

        return read.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string? OfUtf8(string word)
    {
        int[] bytes = [.. word.Select(c => c <= 0xFF ? c : OfWestern(c))];
        try
        {
            return bytes.Contains(-1) ? null : StrictUtf8.GetString([.. bytes.Select(b => (byte)b)]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int OfWestern(char c) => WesternFrom80.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? 0x80 + at : -1;

    private static string Replaced(string word, string letters, string meant) =>
        string.Concat(word.Select(c => letters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? meant[at] : c));

    // Only what is no letter in any of the tables parts words.
    [GeneratedRegex(@"[^\x00-\x2F\x3A-\x40\x5B-\x60\x7B-\x7F]+")]
    private static partial Regex Words();
}
