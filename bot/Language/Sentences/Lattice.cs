using TeamsReformBot.Language.Finding;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Sentences;

/// <summary>
/// The ways to read a sentence: what was found in it either fills a place or stays words, as "tháng này" is a period or says nothing.
/// </summary>
internal static class Lattice
{
    /// <summary>The ways, likeliest first: as much as possible fills places in the first.</summary>
    public static IEnumerable<Reading> Ways(Sentence sentence, IReadOnlyList<Found> found)
    {
        var byFirst = found.ToLookup(one => one.First);
        Element[] words = [.. sentence.Words.Select(word => new Element(word.Text, word.Token, word.Token))];
        var choices = words.Select((word, at) => At(word, [.. byFirst[at].OrderByDescending(one => one.Count)])).ToArray();
        return Choices.FewestSecondFirst(words.Length, at => choices[at]).Select(elements => new Reading(sentence, words, elements));

        (Element, int)[] At(Element word, Found[] here)
        {
            var places = here.Select(one => (ElementOf(sentence, one), one.Count));
            return here.Any(one => IsNeverWords(one, here[0])) ? [.. places] : [.. places, (word, 1)];
        }
    }

    // Figures fill places only.
    private static bool IsNeverWords(Found one, Found longest) =>
        one == longest
            && (one.Place is Place.Number or Place.Hour or Place.Clause or Place.Difficulty || one.Value is SaidDay { Written: not null });

    private static Element ElementOf(Sentence sentence, Found found) => new(
        Places.KeyOf(found.Place),
        sentence.Words[found.First].Token,
        sentence.Words[found.First + found.Count - 1].Token,
        found);
}
