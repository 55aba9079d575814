using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Finding;
using TeamsReformBot.Language.Guessing;
using TeamsReformBot.Language.Sentences;

namespace TeamsReformBot.Language.Tables;

/// <summary>The phrases that set a ceremony or a conference: period, day, hour and place may stand anywhere, the rest must be the phrase.</summary>
internal sealed class EventPhrases
{
    // With any other word the sentence may say something else: "chưa đặt hội nghị quý 4".
    private static readonly HashSet<string> BesideFigures = new(StringComparer.Ordinal)
    {
        "hoac", "hay", "or", "khoang", "tam", "den", "toi", "gio", "phut", "kem", "ruoi", "hon", "sang", "trua", "chieu", "ngay", "thang", "thu", "tuan",
    };

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
    public Meaning? Find(Typed typed, Reading reading) =>
        _phrases.TryGetValue(Wording.Key(Wording.Keys(Rest(typed, reading))), out var intent) ? new Meaning(intent, null, Tier.Open, 0, reading.Elements) : null;

    /// <summary>
    /// The event that is set by a reading with all the words of a phrase, where figures are left that were read as no day and no hour: the
    /// command is plain, and what was not understood of it can be named. Null where it is none.
    /// </summary>
    public Meaning? FindWithUnread(Typed typed, Reading reading)
    {
        var rest = Rest(typed, reading);
        var said = rest.Select(element => element.Key).ToHashSet(StringComparer.Ordinal);
        var phrase = _phrases.Keys.Where(key => key.Split(' ').All(said.Contains)).MaxBy(key => key.Length);
        if (phrase is null)
            return null;

        var words = phrase.Split(' ').ToHashSet(StringComparer.Ordinal);
        Element[] unread = [.. rest.Where(element => !words.Contains(element.Key))];
        return unread.Any(element => HasFigure(element.Key)) && unread.All(element => HasFigure(element.Key) || BesideFigures.Contains(element.Key))
            ? new Meaning(_phrases[phrase], null, Tier.Open, 0, reading.Elements) { Unread = (unread[0].First, unread[^1].Last) }
            : null;
    }

    private static bool HasFigure(string word) => word.Any(char.IsDigit);

    private IReadOnlyList<Element> Rest(Typed typed, Reading reading)
    {
        var place = PlaceReader.Read(typed, reading.Elements);
        var rest = reading.Elements
            .Where(element => element.Found is not { Place: Place.Period or Place.Date or Place.Hour } && !(element.First >= place?.First && element.Last <= place?.Last))
            .SelectMany(element => element.Found is { } found ? reading.Words.Skip(found.First).Take(found.Count) : [element]);
        return _wording.Reduce([.. rest]);
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
