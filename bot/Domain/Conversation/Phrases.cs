namespace TeamsReformBot.Domain.Conversation;

/// <summary>A meaning that a sentence may have.</summary>
/// <param name="Question">The question of a phrase that has several meanings.</param>
/// <param name="Tier">How surely it is meant: a whole phrase before one with a free part, and that before words somewhere in the sentence.</param>
/// <param name="Weight">Of those in one tier the more specific.</param>
/// <param name="Read">The elements that were understood.</param>
/// <param name="Content">The free part, from one token to another.</param>
internal sealed record Meaning(IntentKind Intent, string? Question, Tier Tier, int Weight, IReadOnlyList<Element> Read, (int First, int Last)? Content = null);

internal enum Tier
{
    Open,
    WithContent,
    Whole,
}

/// <summary>A way to read a sentence.</summary>
/// <param name="Words">Its words, abbreviations written out, one element each.</param>
/// <param name="Elements">The same with what was found in the place of its words.</param>
internal sealed record Reading(IReadOnlyList<Element> Words, IReadOnlyList<Element> Elements);

/// <summary>The phrases of the table, and which of them a sentence is.</summary>
internal sealed class Phrases
{
    private readonly Wording _wording;
    private readonly Dictionary<string, (IntentKind Intent, string? Question)> _whole = new(StringComparer.Ordinal);
    private readonly List<(IntentKind Intent, string[] Atoms)> _withContent = [];
    private readonly List<(IntentKind Intent, string[][] Parts)> _open = [];
    private readonly ILookup<string, string[]> _groups;
    private readonly ILookup<IntentKind, string[]> _unless;
    private readonly ILookup<IntentKind, string> _takes;
    private readonly List<(IntentKind Intent, HashSet<int> Pairs)> _comparable = [];
    private readonly HashSet<(IntentKind Intent, string Place)> _placesInPhrases = [];

    public Phrases(IReadOnlyList<PhraseRow> rows, Wording wording)
    {
        _wording = wording;
        _groups = rows.Where(row => row.Kind == PhraseTable.Group)
            .ToLookup(row => PhraseTable.Atoms("{" + row.Meaning + "}")[0], row => PhraseTable.Atoms(row.Words));
        _unless = rows.Where(row => row.Kind == PhraseTable.Unless).ToLookup(row => PhraseTable.IntentIn(row, row.Meaning!), row => PhraseTable.Atoms(row.Words));
        _takes = rows.Where(row => row.Kind == PhraseTable.Takes)
            .SelectMany(row => PhraseTable.Atoms(row.Meaning!), (row, place) => (Intent: PhraseTable.IntentIn(row, row.Words), Place: Checked(row, place)))
            .ToLookup(row => row.Intent, row => row.Place);
        foreach (var row in rows.Where(row => PhraseTable.IsIntent(row.Kind) && !IsEvent(row.Kind)))
            foreach (var words in PhraseTable.WithAndWithoutOptionals(row))
                Add(row, PhraseTable.Atoms(words));
    }

    public bool Has(IntentKind intent) => _comparable.Any(phrase => phrase.Intent == intent);

    /// <summary>Phrases that set an event are read in a way of their own.</summary>
    public static bool IsEvent(string kind) => kind is nameof(IntentKind.SetConference) or nameof(IntentKind.SetCeremony);

    /// <summary>How near to the intent's phrases the nearest of these readings is, 0 to 1.</summary>
    public double Nearness(IntentKind intent, IReadOnlyCollection<HashSet<int>> readings) =>
        _comparable.Where(phrase => phrase.Intent == intent).Select(phrase => readings.Max(said => Similarity.Of(said, phrase.Pairs))).DefaultIfEmpty().Max();

    /// <summary>What one reading of a sentence may mean.</summary>
    public IEnumerable<Meaning> Of(Reading reading)
    {
        var reduced = _wording.Reduce(reading.Elements);
        return AsWhole(reduced).Concat(WithContent(reading, reduced)).Concat(AsOpen(reading));
    }

    /// <summary>Whether the command has a use for every day that was said: one that it passes over would be misunderstood.</summary>
    public bool TakesDaysOf(IntentKind intent, Reading reading) =>
        reading.Elements.All(element => element.Found is not { Place: Place.Date }) || ((string[])[Places.KeyOf(Place.Date), Places.DueDate, Places.Content, Places.Anything])
            .Any(place => _takes[intent].Contains(place) || _placesInPhrases.Contains((intent, place)));

    /// <summary>Whether a word of the group is in the sentence.</summary>
    public bool HasAny(string group, Reading reading) => _groups[group].Any(words => IsIn(reading.Words, words));

    private IEnumerable<Meaning> AsWhole(IReadOnlyList<Element> reduced)
    {
        var keys = Wording.Keys(reduced).Distinct().ToArray();
        var places = keys.Where(Places.IsKey).ToArray();
        for (var dropped = 0; dropped < 1 << places.Length; dropped++)
        {
            var without = places.Where((_, at) => (dropped & 1 << at) != 0).ToArray();
            if (_whole.TryGetValue(Wording.Key(keys.Except(without)), out var phrase) && without.All(place => _takes[phrase.Intent].Contains(place)))
                yield return new(phrase.Intent, phrase.Question, Tier.Whole, reduced.Count(element => element.Found is not null), reduced);
        }
    }

    private IEnumerable<Meaning> WithContent(Reading reading, IReadOnlyList<Element> reduced) =>
        from phrase in _withContent
        where !IsRuledOut(phrase.Intent, reading)
        let content = ContentMatch.Find(phrase.Atoms, reduced)
        where content is not null
        select new Meaning(phrase.Intent, null, Tier.WithContent, phrase.Atoms.Length, content.Value.Read, content.Value.Content);

    private IEnumerable<Meaning> AsOpen(Reading reading) =>
        from phrase in _open
        where phrase.Parts.All(part => IsIn(reading.Elements, part)) && !IsRuledOut(phrase.Intent, reading)
        select new Meaning(phrase.Intent, null, Tier.Open, phrase.Parts.Sum(part => part.Length), reading.Elements);

    /// <summary>Whether the sentence has a word that the command's must not have; "... không" rules out only where it ends the sentence.</summary>
    public bool IsRuledOut(IntentKind intent, Reading reading) => _unless[intent].Any(words => words[0] == Places.Anything
        ? EndsWith(reading.Words, words.AsSpan(1))
        : IsIn(reading.Words, words));

    private bool EndsWith(IReadOnlyList<Element> words, ReadOnlySpan<string> ending) =>
        words.Count > ending.Length && Follows(words, words.Count - ending.Length, ending);

    private bool IsIn(IReadOnlyList<Element> elements, string[] part) =>
        Enumerable.Range(0, elements.Count).Any(at => Follows(elements, at, part));

    private bool Follows(IReadOnlyList<Element> elements, int at, ReadOnlySpan<string> part)
    {
        if (part.IsEmpty)
            return true;
        if (at >= elements.Count)
            return false;
        if (elements[at].Key == part[0] || IsNumber(part[0], elements[at]))
            return Follows(elements, at + 1, part[1..]);
        foreach (var member in _groups[part[0]])
            if (elements.Skip(at).Take(member.Length).Select(element => element.Key).SequenceEqual(member) && Follows(elements, at + member.Length, part[1..]))
                return true;
        return false;
    }

    private static bool IsNumber(string place, Element element) => element.Found?.Value is SaidNumber[] numbers && place switch
    {
        Places.People => numbers[0].Role
            is NumberRole.People or NumberRole.Present or NumberRole.Absent or NumberRole.Excused or NumberRole.Briefed or NumberRole.Enterprises,
        Places.NewNumber => numbers[0].Role is NumberRole.New,
        _ => false,
    };

    private void Add(PhraseRow row, string[] atoms)
    {
        var intent = PhraseTable.IntentIn(row, row.Kind);
        foreach (var place in atoms.Where(atom => atom[0] is '{' or '.'))
            _placesInPhrases.Add((intent, place));
        if (atoms.Contains(Places.Anything))
        {
            var parts = Parts(atoms);
            foreach (var atom in parts.SelectMany(part => part).Where(atom => atom[0] == '{' && !_groups.Contains(atom)))
                Checked(row, atom);
            _open.Add((intent, parts));
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
        else if (!_whole.TryAdd(Wording.Key(reduced), (intent, row.Meaning)) && _whole[Wording.Key(reduced)] != (intent, row.Meaning))
            throw row.Wrong($"this phrase already means {_whole[Wording.Key(reduced)].Intent}");
    }

    private void Compare(IntentKind intent, IEnumerable<string> words) =>
        _comparable.Add((intent, Similarity.Pairs(string.Join(' ', words.Where(word => word[0] is not ('{' or '.'))))));

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
