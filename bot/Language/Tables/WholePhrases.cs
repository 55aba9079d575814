using TeamsReformBot.Language.Sentences;

namespace TeamsReformBot.Language.Tables;

/// <summary>Phrases that are the whole sentence, whatever the order of their words.</summary>
/// <param name="takes">The places that a command has a use for beside those of its phrases.</param>
internal sealed class WholePhrases(ILookup<IntentKind, string> takes)
{
    private readonly Dictionary<string, List<Phrase>> _byWords = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; gives the command that it already stands for, if that is another.</summary>
    public IntentKind? Add(IntentKind intent, string? among, string[] atoms)
    {
        var (words, places) = Parted(atoms);
        if (!_byWords.TryGetValue(words, out var phrases))
            _byWords[words] = phrases = [];
        if (phrases.Find(phrase => phrase.Places.SetEquals(places)) is { } known)
            return (known.Intent, known.Among) == (intent, among) ? null : known.Intent;

        phrases.Add(new(intent, among, places));
        return null;
    }

    /// <summary>The phrases of just these words, where the command takes every place that was said beside them.</summary>
    public IEnumerable<(IntentKind Intent, string? Among)> Of(string[] said)
    {
        var (words, places) = Parted(said);
        return _byWords.GetValueOrDefault(words, [])
            .Where(phrase => phrase.Places.IsSubsetOf(places) && places.All(place => phrase.Places.Contains(place) || takes[phrase.Intent].Contains(place)))
            .OrderByDescending(phrase => phrase.Places.Count)
            .Select(phrase => (phrase.Intent, phrase.Among));
    }

    private static (string Words, HashSet<string> Places) Parted(string[] atoms) =>
        (Wording.Key(atoms.Where(atom => !Places.IsKey(atom))), atoms.Where(Places.IsKey).ToHashSet(StringComparer.Ordinal));

    private sealed record Phrase(IntentKind Intent, string? Among, HashSet<string> Places);
}
