using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>
/// Clauses of the plan in every spelling: II.2.đ, 2.2.đ, ii2đ, điểm đ mục II.2, c-8. The value is every id that fits: typed without
/// accents, d is d or đ, and only the speaker can say which.
/// </summary>
internal sealed partial class ClauseFinder
{
    private const int LongestInWords = 5;

    // By the id's letters and digits, roman one to three in front as figures: "22d" is II.2.d and II.2.đ.
    private readonly ILookup<string, string> _ids;

    // By the letter and number that it ends with: "c8" is II.1.c-8.
    private readonly ILookup<string, string> _endings;

    public ClauseFinder(IEnumerable<string> ids)
    {
        string[] all = [.. ids.SelectMany(WithSections).Distinct()];
        _ids = all.ToLookup(id => Key(VietnameseText.Fold(id)));
        _endings = all.Where(id => id.Contains('-', StringComparison.Ordinal)).ToLookup(id => Key(VietnameseText.Fold(id[(id.LastIndexOf('.') + 1)..])));
    }

    /// <param name="typed">The text from one token to another, as typed.</param>
    public IEnumerable<Found> Find(Sentence sentence, Func<int, int, string> typed) =>
        FromTheLetter(sentence, token => typed(token, token)).Concat(InOrder(sentence, token => typed(token, token))).Concat(ByTheEnding(sentence, typed));

    // "c-8", "mục c8": without "mục" only the hyphen tells it from a letter and a number.
    private IEnumerable<Found> ByTheEnding(Sentence sentence, Func<int, int, string> typed)
    {
        foreach (var found in sentence.Find(Ending(), Place.Clause, match => Key(match.Groups["ending"].Value)))
        {
            var written = typed(sentence.Words[found.First].Token, sentence.Words[found.First + found.Count - 1].Token);
            if (_endings.Contains((string)found.Value) && (Named(sentence, found.First) > found.First || written.Contains('-', StringComparison.Ordinal)))
                yield return found with { Value = Spelt(_endings[(string)found.Value], written, "") };
        }
    }

    // "điểm đ khoản 2 mục II", "điểm đ mục II.2".
    private IEnumerable<Found> FromTheLetter(Sentence sentence, Func<int, string> spellingOf) =>
        sentence.Find(Reversed(), Place.Clause, match => Key($"{match.Groups["of"].Value} {match.Groups["number"].Value} {match.Groups["letter"].Value}"))
            .Where(found => _ids.Contains((string)found.Value))
            .Select(found => found with { Value = Spelt(_ids[(string)found.Value], spellingOf(sentence.Words[found.First + 1].Token), "") });

    private IEnumerable<Found> InOrder(Sentence sentence, Func<int, string> spellingOf)
    {
        // A letter of an id is no abbreviation: the e of "II.1.e" is not "em".
        string[] words = [.. sentence.Words.Select(word => spellingOf(word.Token) is { Length: 1 } letter ? VietnameseText.Fold(letter) : word.Text)];
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var named = Named(sentence, at);
            for (var count = Math.Min(LongestInWords, sentence.Words.Count - named); count > 0; count--)
            {
                var written = string.Join(' ', words, named, count);
                if (!LooksLikeId(written, named > at) || !_ids.Contains(Key(written)))
                    continue;

                var typed = string.Concat(sentence.Words.Skip(named).Take(count).Select(word => word.Token).Distinct().Select(spellingOf));
                yield return new Found(Place.Clause, at, named - at + count, Spelt(_ids[Key(written)], typed, written));
                at = named + count - 1;
                break;
            }
        }
    }

    // đ typed is đ; d typed may be either.
    private static string[] Spelt(IEnumerable<string> ids, string typed, string written)
    {
        var withBar = ids.Where(id => id.Contains('đ', StringComparison.Ordinal)).ToArray();
        var bar = typed.Contains('đ', StringComparison.OrdinalIgnoreCase) || written.EndsWith("dd", StringComparison.Ordinal);
        return bar && withBar.Length > 0 ? withBar : [.. ids];
    }

    // "mục", "điểm" before the id.
    private static int Named(Sentence sentence, int at)
    {
        while (at < sentence.Words.Count - 1 && sentence.Words[at].Text is "muc" or "diem" or "khoan" or "clause" or "item" or "section")
            at++;
        return at;
    }

    // "3.1" may be a date or a figure; after "mục" it is a clause. One in roman figures, or with a letter after two figures, always is.
    private static bool LooksLikeId(ReadOnlySpan<char> written, bool named) =>
        named ? Plain().IsMatch(written) : Certain().IsMatch(written);

    private static IEnumerable<string> WithSections(string id)
    {
        yield return id;
        for (var at = id.LastIndexOfAny(['.', '-']); at > 0; at = id.LastIndexOfAny(['.', '-'], at - 1))
            yield return id[..at];
    }

    private static string Key(string written)
    {
        var compact = Separators().Replace(written, "");
        compact = Roman().Replace(compact, match => match.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return compact.EndsWith("dd", StringComparison.Ordinal) ? compact[..^1] : compact;
    }

    [GeneratedRegex(@"(?<!\S)diem (?<letter>dd|[a-e])(?: khoan (?<number>\d))? (?:muc|phan) (?<of>(?:i{1,3}|[1-3])(?:[\s.]?\d)?)(?!\S)")]
    private static partial Regex Reversed();

    [GeneratedRegex(@"(?<!\S)(?:(?:muc|diem|khoan|clause|item|section) )*(?<ending>(?:dd|[a-e]) ?\d{1,2})(?!\S)")]
    private static partial Regex Ending();

    [GeneratedRegex(@"[\s./-]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^i{1,3}(?=\d|kt|$)")]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?:i{1,3}|[1-3])(?:[\s.-]?(?:\d|kt))?(?:[\s./-]*(?:dd|[a-e]))?(?:[\s.-]*\d{1,2})?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:i{1,3}[\s.-]?(?:\d|kt)(?:[\s./-]*(?:dd|[a-e]))?(?:[\s.-]*\d{1,2})?|[1-3][.][12](?:[\s.]*(?:dd|[a-e]))(?:[\s.-]*\d{1,2})?|[1-3][12](?:dd|[a-e]))$")]
    private static partial Regex Certain();
}
