using TeamsReformBot.Language.Sentences;

namespace TeamsReformBot.Language.Tables;

/// <summary>Phrases of which only parts are given, each somewhere in the sentence: "... {đã làm} ... {nhiệm vụ} ...".</summary>
internal sealed class OpenPhrases(WordGroups groups)
{
    private readonly Dictionary<string, List<Phrase>> _byBeginning = new(StringComparer.Ordinal);

    public void Add(IntentKind intent, string[][] parts)
    {
        Phrase phrase = new(intent, parts);
        foreach (var beginning in groups.Beginnings(parts[0][0]))
            (_byBeginning.TryGetValue(beginning, out var phrases) ? phrases : _byBeginning[beginning] = []).Add(phrase);
    }

    /// <summary>The phrases that have all their parts in the sentence, and how many words and places those are.</summary>
    public IEnumerable<(IntentKind Intent, int Atoms)> In(IReadOnlyList<Element> elements) =>
        elements.Select(element => element.Key).Distinct()
            .SelectMany(key => _byBeginning.GetValueOrDefault(key, []))
            .Distinct()
            .Where(phrase => phrase.Parts.All(part => groups.IsIn(elements, part)))
            .Select(phrase => (phrase.Intent, phrase.Parts.Sum(part => part.Length)));

    // Told apart by what they are, not by what they say.
    private sealed class Phrase(IntentKind intent, string[][] parts)
    {
        public IntentKind Intent => intent;

        public string[][] Parts => parts;
    }
}
