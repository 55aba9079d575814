using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Finding;
using TeamsReformBot.Language.Guessing;
using TeamsReformBot.Language.Sentences;

namespace TeamsReformBot.Language.Tables;

/// <summary>The phrases that set a ceremony or a conference: period, day, hour and place may stand anywhere, the rest must be the phrase.</summary>
internal sealed class EventPhrases
{
    private readonly Wording _wording;
    private readonly Dictionary<string, IntentKind> _phrases = new(StringComparer.Ordinal);
    private readonly ILookup<IntentKind, HashSet<int>> _comparable;

    public EventPhrases(IReadOnlyList<PhraseRow> rows)
    {
        _wording = new Wording(rows, forEvent: true);
        foreach (var row in rows.Where(row => PhraseTable.IsIntent(row.Kind) && Phrases.IsEvent(PhraseTable.IntentIn(row, row.Kind))))
            foreach (var words in PhraseTable.WithAndWithoutOptionals(row))
                Add(row, words);
        _comparable = _phrases.ToLookup(phrase => phrase.Value, phrase => Similarity.Pairs(phrase.Key));
    }

    public bool Has(IntentKind intent) => _comparable.Contains(intent);

    public double Nearness(IntentKind intent, IReadOnlyCollection<HashSet<int>> readings) =>
        _comparable[intent].Select(phrase => readings.Max(said => Similarity.Of(said, phrase))).DefaultIfEmpty().Max();

    /// <summary>The event that a reading of a sentence sets; null when it sets none.</summary>
    public Meaning? Find(Typed typed, Reading reading)
    {
        var place = PlaceReader.Read(typed, reading.Elements);
        var rest = reading.Elements
            .Where(element => element.Found is not { Place: Place.Period or Place.Date or Place.Hour } && !(element.First >= place?.First && element.Last <= place?.Last))
            .SelectMany(element => element.Found is { } found ? reading.Words.Skip(found.First).Take(found.Count) : [element]);
        return _phrases.TryGetValue(Wording.Key(Wording.Keys(_wording.Reduce([.. rest]))), out var intent)
            ? new Meaning(intent, null, Tier.Open, 0, reading.Elements)
            : null;
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
