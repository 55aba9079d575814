using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>
/// Units by code, by name and by the parts of a name that people use: "phòng Thông tin" for Phòng Thông tin - Thống kê, "trung tâm nấm".
/// The value is every code that fits; a name that fits several units has to be asked back.
/// </summary>
internal sealed class UnitFinder
{
    private const int LongestInWords = 14;

    // What a name may begin with; a part of a name counts as the unit only after it.
    private static readonly string[][] KindWords = [["van", "phong"], ["chi", "cuc"], ["trung", "tam"], ["ban"], ["phong"], ["so"]];

    private readonly Dictionary<string, HashSet<UnitCode>> _codes = new(StringComparer.Ordinal);

    public UnitFinder(IEnumerable<(UnitCode Code, string Name)> units)
    {
        foreach (var (code, name) in units)
            foreach (var written in Names(code, Words(name)))
                (_codes.TryGetValue(written, out var codes) ? codes : _codes[written] = []).Add(code);
    }

    public IEnumerable<Found> Find(Sentence sentence)
    {
        var named = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            for (var count = Math.Min(LongestInWords, sentence.Words.Count - at); count > 0; count--)
            {
                if (!named.TryGetValue(sentence.Span(at, count), out var codes))
                    continue;

                if (!IsSubject(sentence, at))
                    yield return new Found(Place.Unit, at, count, codes.ToArray());
                at += count - 1;
                break;
            }
        }
    }

    // "về chuyển đổi số" is what is spoken of, "về phòng Chuyển đổi số" the unit.
    private static bool IsSubject(Sentence sentence, int at) =>
        at > 0 && sentence.Words[at - 1].Text == "ve" && !KindWords.Any(kind => sentence.HasAt(at, kind));

    private static IEnumerable<string> Names(string code, string[] name)
    {
        var kind = KindWords.FirstOrDefault(words => name.AsSpan().StartsWith(words)) ?? [];
        var own = name[kind.Length..];
        yield return Joined([.. Words(code)]);
        yield return Joined([.. kind, .. Words(code)]);
        yield return Joined(name);
        // TTCNTT is said "trung tâm CNTT".
        if (Joined([.. Words(code)]) is var written && written.StartsWith(Initials(kind), StringComparison.Ordinal) && kind.Length > 1 && written.Length > kind.Length + 1)
            yield return Joined([.. kind, written[kind.Length..]]);
        if (own.Length == 0)
            yield break;

        // Without its kind only the whole of a longer name is sure to be the unit and not a subject.
        if (own.Length > 2)
            yield return Joined(own);
        if (own.Length > 1)
            foreach (var initials in (string[])[Initials(own), Initials(name)])
                yield return initials;
        yield return Joined([.. kind, Initials(own)]);

        if (kind.Length == 0)
            yield break;
        for (var first = 0; first < own.Length; first++)
            for (var count = 1; first + count <= own.Length; count++)
                if (count > 1 || own.Length <= 2 || first == 0 || own[first].Length > 2)
                    yield return Joined([.. kind, .. own.Skip(first).Take(count)]);

        // "văn phòng" is said of the only office; "phòng" and "trung tâm" of any.
        if (kind is ["van", "phong"])
            yield return Joined(kind);
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Where(word => word is not ("va" or "cac")).Select(word => word[0]));

    private static string Joined(string[] words) => string.Join(' ', words);

    private static string[] Words(string text) => VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
