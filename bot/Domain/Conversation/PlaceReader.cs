namespace TeamsReformBot.Domain.Conversation;

/// <summary>Where something was held: the words after "tại" or "ở", as typed, up to what else was understood.</summary>
internal static class PlaceReader
{
    private const int LongestInWords = 8;
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal) { "co", "voi", "cho", "ve", "va", "hom", "luc", "ngay", "r", "roi", "xong", "gom", "du", "vang", "with", "on", "about" };
    private static readonly HashSet<string> NoPlace = new(StringComparer.Ordinal) { "le", "buoi", "cuoc", "hoi", "nghi", "hop", "dau", "mo", "tren" };

    public static string? Read(Typed typed, IReadOnlyList<Element> read)
    {
        var understood = read.Where(element => element.Found is not null).SelectMany(element => Enumerable.Range(element.First, element.Last - element.First + 1)).ToHashSet();
        for (var at = 0; at < typed.Tokens.Count - 1; at++)
        {
            if (typed.Tokens[at].Folded is not ("tai" or "o"))
                continue;

            var last = at;
            while (last + 1 < typed.Tokens.Count && last - at < LongestInWords && !understood.Contains(last + 1)
                && !Ends.Contains(typed.Tokens[last + 1].Folded) && (last == at || !typed.StopAfter(last)))
                last++;
            if (last > at && !NoPlace.Contains(typed.Tokens[at + 1].Folded))
                return typed.Between(at + 1, last);
        }

        return null;
    }
}
