namespace TeamsReformBot.Domain.Conversation;

/// <summary>A sentence that shows how a command is typed.</summary>
/// <param name="English">The same in English.</param>
public sealed record CommandExample(IntentKind Intent, string Text, string English);

/// <summary>
/// From what people type to what they want. A sentence is a command when it is a phrase of the table beside its slots and filler, or has
/// all the words that a phrase asks for and none that it must not have; else when it is clearly more like one command's phrases than any
/// other's, and that command shows before it acts. What is none of these is Unknown, with the commands that it is most like.
/// </summary>
public sealed class PhraseBook
{
    /// <summary>In characters; what is longer is no command.</summary>
    public const int LongestCommand = 300;

    private const int LongestMessage = 2000;
    private const int NearestShown = 3;
    private const string Everybody = "{dong du}";

    private readonly Wording _everyday;
    private readonly Phrases _phrases;
    private readonly EventPhrases _events;
    private readonly SentenceReader _reader;
    private readonly MeaningReader _meanings;
    // Learnt when the first sentence needs it: most are phrases.
    private readonly Lazy<LikelyIntents> _likely;

    private PhraseBook(IReadOnlyList<PhraseRow> rows)
    {
        _everyday = new Wording(rows, forEvent: false);
        _phrases = new Phrases(rows, _everyday);
        _events = new EventPhrases(rows);
        _reader = new SentenceReader(rows, _everyday);
        _meanings = new MeaningReader(_everyday);
        _likely = new(() => new LikelyIntents(rows, _everyday, _reader));
        Examples = [.. rows.Where(row => row.Kind == PhraseTable.Example).Select(row => new CommandExample(IntentOf(row), row.Meaning!, row.English ?? row.Meaning!))];
    }

    /// <summary>How each command is typed, in the table's order.</summary>
    public IReadOnlyList<CommandExample> Examples { get; }

    /// <summary>The product's own table, phrases.tsv.</summary>
    public static PhraseBook Load()
    {
        using var stream = typeof(PhraseBook).Assembly.GetManifestResourceStream("phrases.tsv")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <exception cref="FormatException">The table has a line that is not understood, or one phrase for two intents.</exception>
    public static PhraseBook Parse(string table) => new(PhraseTable.Read(table));

    /// <param name="text">As typed, the bot's own mention already removed or not.</param>
    /// <param name="today">Vietnam's date, for dates without a year.</param>
    /// <param name="vocabulary">The names of units and clauses as they are now.</param>
    /// <param name="offered">Which commands are suggested when the sentence is not understood; null: any.</param>
    public Understanding Understand(string text, DateOnly today, Vocabulary vocabulary, Func<IntentKind, bool>? offered = null)
    {
        if (text.Length > LongestMessage)
            return Unknown(text, [], offered);

        var plain = SentenceReader.Plain(text);
        var typed = _reader.Split(plain, vocabulary);
        if (typed.Folded.Length == 0 && plain.Contains('?', StringComparison.Ordinal))
            return new(IntentKind.Help, Slots.None, null, []);
        if (typed.Folded.Length > LongestCommand)
            return Unknown(text, [], offered);

        var sentences = _reader.Readings(typed, today, vocabulary);
        var readings = sentences.SelectMany(ways => ways).ToList();
        var meanings = Meanings(readings);
        if (_events.Find(typed, today) is { } setting && meanings is not [{ Tier: Tier.Whole }, ..])
            return new(setting.Intent, setting.Slots, setting.Question, []);

        // Looked up only where it is asked for: most sentences are phrases.
        Lazy<(IntentKind? Clear, IReadOnlyList<(IntentKind Intent, double Share)> Ranked)> likely = new(() => _likely.Value.Of([.. sentences.Select(ways => ways.First())]));
        return meanings.GroupBy(meaning => (meaning.Intent, meaning.Question)).ToArray() switch
        {
            [] when likely.Value.Clear is { } clear && !readings.Exists(reading => _phrases.IsRuledOut(clear, reading)) && readings.Exists(reading => _phrases.TakesDaysOf(clear, reading)) =>
                As(clear, typed, today, vocabulary, readings),
            [] => Unknown(text, likely.Value.Ranked, offered),
            // Who asks after a difficulty or says that it is over also names it.
            [{ Key.Intent: IntentKind.ReportDifficulty } told] when told.First().Tier == Tier.Open && likely.Value.Clear is { } other and not IntentKind.ReportDifficulty =>
                Which([other, IntentKind.ReportDifficulty]),
            [var only] => _meanings.Of([.. only], typed, today, vocabulary, readings.Exists(reading => _phrases.HasAny(Everybody, reading))),
            var several => Which([.. several.Select(one => one.Key.Intent)]),
        };
    }

    /// <summary>What a sentence says when somebody has chosen the command that they meant by it.</summary>
    /// <param name="intent">The command chosen.</param>
    /// <param name="text">As typed.</param>
    /// <param name="today">Vietnam's date, for dates without a year.</param>
    /// <param name="vocabulary">The names of units and clauses as they are now.</param>
    public Understanding As(IntentKind intent, string text, DateOnly today, Vocabulary vocabulary)
    {
        var typed = _reader.Split(SentenceReader.Plain(Start(text)), vocabulary);
        return As(intent, typed, today, vocabulary, [.. _reader.Readings(typed, today, vocabulary).SelectMany(ways => ways)]);
    }

    private Understanding As(IntentKind intent, Typed typed, DateOnly today, Vocabulary vocabulary, List<Reading> readings)
    {
        if (Phrases.IsEvent(intent.ToString()))
        {
            var (slots, question, _) = EventReader.Read(typed, today);
            return new(intent, slots, question, []);
        }

        return _meanings.Of(
            [.. readings.Select(reading => new Meaning(intent, null, Tier.Open, 0, reading.Elements))],
            typed,
            today,
            vocabulary,
            readings.Exists(reading => _phrases.HasAny(Everybody, reading)));
    }

    // The surest tier alone, and of it the most specific.
    private List<Meaning> Meanings(List<Reading> readings)
    {
        var all = readings.SelectMany(_phrases.Of).ToList();
        var tier = all.Select(meaning => meaning.Tier).DefaultIfEmpty().Max();
        var ofTier = all.Where(meaning => meaning.Tier == tier).ToList();
        if (tier == Tier.Whole)
            return SaidOutright(ofTier.Exists(meaning => meaning.Intent != IntentKind.Ask) ? [.. ofTier.Where(meaning => meaning.Intent != IntentKind.Ask)] : ofTier);

        var weight = ofTier.Select(meaning => meaning.Weight).DefaultIfEmpty().Max();
        return [.. ofTier.Where(meaning => meaning.Weight == weight)];
    }

    // A phrase of just these words is meant before one in which a duty's name or the like fills a place: "lịch kiểm tra" is no event's date.
    private static List<Meaning> SaidOutright(List<Meaning> whole)
    {
        IntentKind[] outright = [.. whole.Where(meaning => meaning.Read.All(element => element.Found is null)).Select(meaning => meaning.Intent).Distinct()];
        return outright is [var only] ? [.. whole.Where(meaning => meaning.Intent == only)] : whole;
    }

    private Understanding Which(IReadOnlyCollection<IntentKind> intents)
    {
        CommandExample[] commands = [.. intents.Distinct().Select(intent => Examples.FirstOrDefault(example => example.Intent == intent)).OfType<CommandExample>()];
        return new(IntentKind.Ask, Slots.None, $"Anh/chị muốn {string.Join(" hay ", commands.Select(command => $"“{command.Text}”"))}?", commands);
    }

    /// <summary>The three commands whose phrases are nearest to a text, nearest first.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="offered">Which commands may be suggested; null: any.</param>
    public IReadOnlyList<CommandExample> Nearest(string text, Func<IntentKind, bool>? offered) => Nearest(text, [], offered);

    // By the words, and by the letters for what is typed wrongly.
    private IReadOnlyList<CommandExample> Nearest(string text, IReadOnlyList<(IntentKind Intent, double Share)> likely, Func<IntentKind, bool>? offered)
    {
        var folded = VietnameseText.Fold(SentenceReader.Plain(Start(text)));
        var said = _everyday.Reduced(folded).Select(words => string.Join(' ', words)).Distinct().Select(Similarity.Pairs).ToList();
        var shares = likely.ToDictionary(one => one.Intent, one => one.Share);
        return
        [
            .. Examples
                .Where(example => offered is null || offered(example.Intent))
                .DistinctBy(example => example.Intent)
                .OrderByDescending(example => shares.GetValueOrDefault(example.Intent) + Math.Max(_phrases.Nearness(example.Intent, said), _events.Nearness(example.Intent, said)))
                .Take(NearestShown),
        ];
    }

    private Understanding Unknown(string text, IReadOnlyList<(IntentKind Intent, double Share)> likely, Func<IntentKind, bool>? offered) =>
        new(IntentKind.Unknown, Slots.None, null, Nearest(text, likely, offered));

    private static string Start(string text) => text.Length > LongestCommand ? text[..LongestCommand] : text;

    private IntentKind IntentOf(PhraseRow example)
    {
        var intent = PhraseTable.IntentIn(example, example.Words);
        return _phrases.Has(intent) || _events.Has(intent) ? intent : throw example.Wrong("no phrase of this table has this intent");
    }
}
