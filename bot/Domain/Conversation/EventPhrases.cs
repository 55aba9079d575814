namespace TeamsReformBot.Domain.Conversation;

/// <summary>The phrases that set a ceremony or a conference: period, date, hour and place are read out first, the rest must be the phrase.</summary>
internal sealed class EventPhrases
{
    private readonly Wording _wording;
    private readonly Dictionary<string, IntentKind> _phrases = new(StringComparer.Ordinal);
    private readonly ILookup<IntentKind, HashSet<int>> _comparable;

    public EventPhrases(IReadOnlyList<PhraseRow> rows)
    {
        _wording = new Wording(rows, forEvent: true);
        foreach (var row in rows.Where(row => Phrases.IsEvent(row.Kind)))
            foreach (var words in PhraseTable.WithAndWithoutOptionals(row))
                Add(row, words);
        _comparable = _phrases.ToLookup(phrase => phrase.Value, phrase => Similarity.Pairs(phrase.Key));
    }

    public bool Has(IntentKind intent) => _comparable.Contains(intent);

    public double Nearness(IntentKind intent, IReadOnlyCollection<HashSet<int>> readings) =>
        _comparable[intent].Select(phrase => readings.Max(said => Similarity.Of(said, phrase))).DefaultIfEmpty().Max();

    /// <summary>The event that the sentence sets; null when it sets none.</summary>
    public (IntentKind Intent, Slots Slots, string? Question)? Find(Typed typed, DateOnly today)
    {
        var (slots, question, rest) = EventReader.Read(typed, today);
        foreach (var reading in _wording.Reduced(rest))
            if (_phrases.TryGetValue(Wording.Key(reading), out var intent))
                return (intent, slots, question);
        return null;
    }

    private void Add(PhraseRow row, string words)
    {
        var reduced = _wording.Reduced(VietnameseText.Fold(words)).First();
        if (reduced.Length == 0)
            throw row.Wrong("nothing is left of this phrase when filler is ignored");
        var intent = PhraseTable.IntentIn(row, row.Kind);
        if (!_phrases.TryAdd(Wording.Key(reduced), intent) && _phrases[Wording.Key(reduced)] != intent)
            throw row.Wrong($"this phrase already means {_phrases[Wording.Key(reduced)]}");
    }
}
