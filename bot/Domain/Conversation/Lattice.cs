namespace TeamsReformBot.Domain.Conversation;

/// <summary>
/// The ways to read a sentence: what was found in it either fills a place or stays words, as "tháng này" is a period or says nothing.
/// </summary>
internal static class Lattice
{
    // Each place that may also be words doubles the ways; a command has few.
    private const int MostWays = 64;

    public static IEnumerable<Reading> Ways(Sentence sentence, IReadOnlyList<Found> found)
    {
        var byFirst = found.ToLookup(one => one.First);
        Element[] words = [.. sentence.Words.Select(word => new Element(word.Text, word.Token, word.Token))];
        return From(0, []).Take(MostWays).Select(elements => new Reading(words, elements));

        IEnumerable<IReadOnlyList<Element>> From(int at, Element[] before)
        {
            if (at >= sentence.Words.Count)
                return [before];

            var here = byFirst[at].OrderByDescending(one => one.Count).ToArray();
            var ways = here.SelectMany(one => From(at + one.Count, [.. before, ElementOf(sentence, one)]));
            return here.Any(one => IsNeverWords(one, here[0]))
                ? ways
                : ways.Concat(From(at + 1, [.. before, words[at]]));
        }
    }

    // Figures fill places only.
    private static bool IsNeverWords(Found one, Found longest) =>
        one == longest && (one.Place is Place.Number or Place.Clause or Place.Difficulty || one.Value is SaidDay { Written: not null });

    private static Element ElementOf(Sentence sentence, Found found) => new(
        Places.KeyOf(found.Place),
        sentence.Words[found.First].Token,
        sentence.Words[found.First + found.Count - 1].Token,
        found);
}
