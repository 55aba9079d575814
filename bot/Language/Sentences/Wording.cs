using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Sentences;

/// <summary>A word or a found place of a sentence, and the tokens that it comes from.</summary>
internal sealed record Element(string Key, int First, int Last, Found? Found = null);

/// <summary>
/// Brings a folded sentence to the words that carry its meaning: abbreviations written out, synonyms made one, filler dropped.
/// Phrases of the table and what people type go through the same steps, and so can be compared.
/// </summary>
internal sealed class Wording
{
    // Of a sentence without places; one with many ambiguous abbreviations is no command, and these are enough to see that.
    private const int MostReadings = 12;

    private readonly Dictionary<string, string[][]> _abbreviations;
    private readonly ILookup<string, (string[] From, string[] To)> _rewrites;
    private readonly HashSet<string> _endings;

    public Wording(IReadOnlyList<PhraseRow> rows, bool forEvent)
    {
        _abbreviations = rows.Where(row => row.Kind == PhraseTable.Abbreviation)
            .GroupBy(
                row => VietnameseText.Fold(row.Words), row => string.Join(' ', PhraseTable.Atoms(row.Meaning!)), StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.Distinct().Select(meaning => meaning.Split(' ')).ToArray(), StringComparer.Ordinal);
        var rewrites = rows
            .Where(row => row.Kind is PhraseTable.Synonym or PhraseTable.Ignore || (forEvent && row.Kind == PhraseTable.IgnoreInEvent))
            .Select(row => (From: PhraseTable.Atoms(row.Words), To: row.Meaning is null ? [] : PhraseTable.Atoms(row.Meaning)))
            .OrderByDescending(rewrite => rewrite.From.Length)
            .ToArray();
        _rewrites = rewrites.ToLookup(rewrite => rewrite.From.FirstOrDefault() ?? "");
        // What a synonym stands for goes through the same steps as the phrases do.
        _rewrites = rewrites.Select(rewrite => (rewrite.From, To: Rewritten(rewrite.To)))
            .ToLookup(rewrite => rewrite.From.FirstOrDefault() ?? "");
        _endings = rows.Where(row => row.Kind == PhraseTable.IgnoreAtEnd)
            .Select(row => VietnameseText.Fold(row.Words))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The sentence in every reading of its abbreviations, likeliest first: "hn" is hội nghị and hôm nay.</summary>
    public IEnumerable<Sentence> Readings(IEnumerable<Word> words)
    {
        (Word[], int)[][] meanings = [.. words.Select(word => Meanings(word).Select(meaning => (meaning, 1)).ToArray())];
        return Choices.FewestSecondFirst(meanings.Length, at => meanings[at])
            .Select(chosen => new Sentence([.. chosen.SelectMany(meaning => meaning)]));
    }

    /// <summary>A folded sentence without places, in its likeliest readings, reduced.</summary>
    public IEnumerable<string[]> Reduced(string folded) =>
        Readings(folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, at) => new Word(word, at)))
            .Take(MostReadings)
            .Select(sentence => Keys(Reduce([.. sentence.Words.Select(word => new Element(word.Text, word.Token, word.Token))])));

    /// <summary>Without synonyms and filler.</summary>
    public IReadOnlyList<Element> Reduce(IReadOnlyList<Element> elements)
    {
        var reduced = Rewritten(elements);
        while (reduced.Count > 1 && _endings.Contains(reduced[^1].Key))
            reduced.RemoveAt(reduced.Count - 1);
        return reduced;
    }

    /// <summary>Whether the word alone says nothing.</summary>
    public bool IsFiller(string word) => _rewrites[word].Any(rewrite => rewrite is { From.Length: 1, To.Length: 0 });

    /// <summary>The same words in another order say the same.</summary>
    public static string Key(IEnumerable<string> words) => string.Join(' ', words.Distinct().Order(StringComparer.Ordinal));

    public static string[] Keys(IEnumerable<Element> elements) => [.. elements.Select(element => element.Key)];

    private IEnumerable<Word[]> Meanings(Word word) => _abbreviations.TryGetValue(word.Text, out var meanings)
        ? meanings.Select(meaning => meaning.Select(text => word with { Text = text }).ToArray())
        : [[word]];

    private string[] Rewritten(string[] words) => Keys(Rewritten([.. words.Select((word, at) => new Element(word, at, at))]));

    private List<Element> Rewritten(IReadOnlyList<Element> elements)
    {
        var rewritten = new List<Element>();
        for (var at = 0; at < elements.Count;)
        {
            var (from, to) = _rewrites[elements[at].Key].FirstOrDefault(rewrite => Begins(elements, at, rewrite.From));
            var length = from?.Length ?? 1;
            if (to is null)
                rewritten.Add(elements[at]);
            else
                rewritten.AddRange(to.Select(word => new Element(word, elements[at].First, elements[at + length - 1].Last)));
            at += length;
        }

        return rewritten;
    }

    /// <summary>Whether just these words stand at a place.</summary>
    public static bool Begins(IReadOnlyList<Element> elements, int at, string[] words)
    {
        if (at + words.Length > elements.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
            if (elements[at + i].Key != words[i])
                return false;
        return true;
    }
}
