using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>Where something is held: the words after "tại" or "ở", as typed, up to what else was understood.</summary>
internal static class PlaceReader
{
    private const int LongestInWords = 8;
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal) { "co", "voi", "cho", "ve", "va", "hom", "luc", "ngay", "r", "roi", "xong", "gom", "du", "vang", "with", "on", "about" };
    private static readonly HashSet<string> NoPlace = new(StringComparer.Ordinal) { "le", "buoi", "cuoc", "nghi", "hop", "dau", "mo", "tren", "sao", "vi" };

    // What has numbers of its own: "tầng 2".
    private static readonly HashSet<string> Numbered = new(StringComparer.Ordinal) { "tang", "phong", "so", "nha", "toa", "khu", "thon", "xom", "to", "floor", "room" };

    /// <returns>The words, and their tokens with the one before them; null where none are said.</returns>
    public static (string Words, int First, int Last)? Read(Typed typed, IReadOnlyList<Element> read)
    {
        var understood = read.Where(element => element.Found is not null && !IsNumbered(typed, element)).SelectMany(element => Enumerable.Range(element.First, element.Last - element.First + 1)).ToHashSet();
        for (var at = 0; at < typed.Tokens.Count - 1; at++)
        {
            if (typed.Tokens[at].Folded is not ("tai" or "o"))
                continue;

            var last = at;
            while (last + 1 < typed.Tokens.Count && last - at < LongestInWords && !understood.Contains(last + 1)
                && !Ends.Contains(typed.Tokens[last + 1].Folded) && (last == at || !typed.StopAfter(last)))
                last++;
            if (last > at && !NoPlace.Contains(typed.Tokens[at + 1].Folded) && !IsConference(typed, at + 1))
                return (typed.Between(at + 1, last), at, last);
        }

        return null;
    }

    private static bool IsConference(Typed typed, int at) =>
        typed.Tokens[at].Folded is "hoi" && typed.Tokens.ElementAtOrDefault(at + 1)?.Folded is "nghi";

    private static bool IsNumbered(Typed typed, Element element) =>
        element is { Found.Place: Place.Number, First: > 0 } && element.First == element.Last && Numbered.Contains(typed.Tokens[element.First - 1].Folded);
}
