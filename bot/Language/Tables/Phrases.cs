using TeamsReformBot.Language.Guessing;
using TeamsReformBot.Language.Sentences;

namespace TeamsReformBot.Language.Tables;

/// <summary>A meaning that a sentence may have.</summary>
/// <param name="Among">The commands that a phrase with several meanings may stand for, a blank between them.</param>
/// <param name="Tier">How surely it is meant: a whole phrase before one with a free part, and that before words somewhere in the sentence.</param>
/// <param name="Weight">Of those in one tier the more specific.</param>
/// <param name="Read">The elements that were understood.</param>
/// <param name="Content">The free part, from one token to another.</param>
internal sealed record Meaning(IntentKind Intent, string? Among, Tier Tier, int Weight, IReadOnlyList<Element> Read, (int First, int Last)? Content = null)
{
    /// <summary>Figures that were not understood, from one token to another.</summary>
    public (int First, int Last)? Unread { get; init; }
}

internal enum Tier
{
    Open,
    WithContent,
    Whole,
}

/// <summary>A way to read a sentence.</summary>
/// <param name="Sentence">The sentence, abbreviations written out.</param>
/// <param name="Words">Its words, one element each.</param>
/// <param name="Elements">The same with what was found in the place of its words.</param>
internal sealed record Reading(Sentence Sentence, IReadOnlyList<Element> Words, IReadOnlyList<Element> Elements)
{
    /// <summary>The same for readings that say the same.</summary>
    public string Key => string.Join(' ', Elements.Select(element => element.Found is { } found ? $"{element.Key}={Sentence.Span(found.First, found.Count)}" : element.Key));
}

/// <summary>The phrases of the table, and which of them a sentence is.</summary>
internal sealed class Phrases
{
    private const string Refusing = "{dung}";

    private readonly Wording _wording;
    private readonly WordGroups _groups;
    private readonly WholePhrases _whole;
    private readonly List<(IntentKind Intent, string[] Atoms)> _withContent = [];
    private readonly OpenPhrases _open;
    private readonly ILookup<IntentKind, string[]> _unless;
    private readonly ILookup<IntentKind, string> _takes;
    private readonly Dictionary<IntentKind, List<HashSet<int>>> _comparable = [];
    private readonly HashSet<(IntentKind Intent, string Place)> _placesInPhrases = [];

    public Phrases(IReadOnlyList<PhraseRow> rows, Wording wording)
    {
        _wording = wording;
        _groups = new WordGroups(rows);
        _unless = rows.Where(row => row.Kind == PhraseTable.Unless).ToLookup(row => PhraseTable.IntentIn(row, row.Meaning!), row => PhraseTable.Atoms(row.Words));
        _takes = rows.Where(row => row.Kind == PhraseTable.Takes)
            .SelectMany(row => PhraseTable.Atoms(row.Meaning!), (row, place) => (Intent: PhraseTable.IntentIn(row, row.Words), Place: Checked(row, place)))
            .ToLookup(row => row.Intent, row => row.Place);
        _whole = new WholePhrases(_takes);
        _open = new OpenPhrases(_groups);
        foreach (var row in rows.Where(row => PhraseTable.IsIntent(row.Kind) && !IsEvent(PhraseTable.IntentIn(row, row.Kind))))
            foreach (var words in PhraseTable.WithAndWithoutOptionals(row))
                Add(row, PhraseTable.Atoms(words));
    }

    public bool Has(IntentKind intent) => _comparable.ContainsKey(intent);

    /// <summary>Phrases that set an event are read in a way of their own.</summary>
    public static bool IsEvent(IntentKind intent) => intent is IntentKind.SetConference or IntentKind.SetCeremony;

    /// <summary>How near to the intent's phrases the nearest of these readings is, 0 to 1.</summary>
    public double Nearness(IntentKind intent, IReadOnlyCollection<HashSet<int>> readings) =>
        _comparable.GetValueOrDefault(intent, []).Select(phrase => readings.Max(said => Similarity.Of(said, phrase))).DefaultIfEmpty().Max();

    /// <summary>What one reading of a sentence may mean.</summary>
    public IEnumerable<Meaning> Of(Reading reading)
    {
        var reduced = _wording.Reduce(reading.Elements);
        return AsWhole(reduced).Where(meaning => !IsRefused(meaning.Intent, reading)).Concat(WithContent(reading, reduced)).Concat(AsOpen(reading));
    }

    /// <summary>Whether the command has a use for every day that was said: one that it passes over would be misunderstood.</summary>
    public bool TakesDaysOf(IntentKind intent, Reading reading) =>
        reading.Elements.All(element => element.Found is not { Place: Place.Date }) || ((string[])[Places.KeyOf(Place.Date), Places.DueDate, Places.Content, Places.Anything])
            .Any(place => _takes[intent].Contains(place) || _placesInPhrases.Contains((intent, place)));

    /// <summary>Whether a word of the group is in the sentence.</summary>
    public bool HasAny(string group, Reading reading) => _groups.IsIn(reading.Words, [group]);

    private IEnumerable<Meaning> AsWhole(IReadOnlyList<Element> reduced) =>
        _whole.Of(Wording.Keys(reduced))
            .Select(phrase => new Meaning(phrase.Intent, phrase.Among, Tier.Whole, reduced.Count(element => element.Found is not null), reduced));

    private IEnumerable<Meaning> WithContent(Reading reading, IReadOnlyList<Element> reduced) =>
        from phrase in _withContent
        let content = ContentMatch.Find(phrase.Atoms, reduced)
        where content is not null && !IsRuledOut(phrase.Intent, reading)
        select new Meaning(phrase.Intent, null, Tier.WithContent, phrase.Atoms.Length, content.Value.Read, content.Value.Content);

    private IEnumerable<Meaning> AsOpen(Reading reading) =>
        from phrase in _open.In(reading.Elements)
        where !IsRuledOut(phrase.Intent, reading)
        select new Meaning(phrase.Intent, null, Tier.Open, phrase.Atoms, reading.Elements);

    /// <summary>Whether the sentence has a word that the command's must not have; "... không" rules out only where it ends the sentence.</summary>
    public bool IsRuledOut(IntentKind intent, Reading reading) => _unless[intent].Any(words => words[0] == Places.Anything
        ? _groups.IsEnd(reading.Words, words.AsSpan(1))
        : _groups.IsIn(reading.Words, words));

    // A whole phrase is the command with all its words, but for the word that says not to: "đừng tạm dừng nhắc".
    private bool IsRefused(IntentKind intent, Reading reading) => _unless[intent].Any(words => words[0] == Refusing && _groups.IsIn(reading.Words, words));

    private void Add(PhraseRow row, string[] atoms)
    {
        var intent = PhraseTable.IntentIn(row, row.Kind);
        if (intent is IntentKind.Ask)
            _ = PhraseTable.IntentsIn(row, row.Meaning!).Count;
        foreach (var place in atoms.Where(atom => atom[0] is '{' or '.'))
            _placesInPhrases.Add((intent, place));
        if (atoms.Contains(Places.Anything))
        {
            var parts = Parts(atoms);
            foreach (var atom in parts.SelectMany(part => part).Where(atom => atom[0] == '{' && !_groups.Has(atom)))
                Checked(row, atom);
            _open.Add(intent, parts);
            Compare(intent, parts.SelectMany(part => part));
            return;
        }

        var reduced = Wording.Keys(_wording.Reduce([.. _wording.Readings(atoms.Select((atom, at) => new Word(atom, at))).First()
            .Words.Select(word => new Element(word.Text, word.Token, word.Token))]));
        foreach (var place in reduced.Where(atom => atom[0] == '{'))
            Checked(row, place);
        if (reduced.Length == 0)
            throw row.Wrong("nothing is left of this phrase when filler is ignored");

        Compare(intent, reduced);
        if (reduced.Contains(Places.Content))
            _withContent.Add((intent, reduced));
        else if (_whole.Add(intent, row.Meaning, reduced) is { } other)
            throw row.Wrong($"this phrase already means {other}");
    }

    private void Compare(IntentKind intent, IEnumerable<string> words) =>
        (_comparable.TryGetValue(intent, out var phrases) ? phrases : _comparable[intent] = [])
            .Add(Similarity.Pairs(string.Join(' ', words.Where(word => word[0] is not ('{' or '.')))));

    private static string[][] Parts(string[] atoms)
    {
        List<List<string>> parts = [[]];
        foreach (var atom in atoms)
        {
            if (atom == Places.Anything)
                parts.Add([]);
            else
                parts[^1].Add(atom);
        }

        return [.. parts.Where(part => part.Count > 0).Select(part => part.ToArray())];
    }

    private static string Checked(PhraseRow row, string place) =>
        Places.IsKey(place) ? place : throw row.Wrong($"there is no place {place}");
}
