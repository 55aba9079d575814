using TeamsReformBot.Language.Finding;
using TeamsReformBot.Language.Guessing;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language;

/// <summary>
/// From what people type to what they want. A sentence is a command when it is a phrase of the table beside its slots and filler, or has
/// all the words that a phrase asks for and none that it must not have; else when it is clearly more like one command's phrases than any
/// other's, and that command shows before it acts. What is none of these is Unknown, with the commands that it is most like.
/// </summary>
public sealed class PhraseBook
{
    /// <summary>In characters; what is longer is not read.</summary>
    public const int LongestMessage = 2000;

    private const string Everybody = "{dong du}";

    private readonly Phrases _phrases;
    private readonly EventPhrases _events;
    private readonly SentenceReader _reader;
    private readonly MeaningReader _meanings;
    private readonly Suggestions _suggestions;
    // Learnt when the first sentence needs it: most are phrases.
    private readonly Lazy<LikelyIntents> _likely;

    private PhraseBook(IReadOnlyList<PhraseRow> rows)
    {
        var wording = new Wording(rows, forEvent: false);
        _phrases = new Phrases(rows, wording);
        _events = new EventPhrases(rows);
        _reader = new SentenceReader(rows, wording);
        _meanings = new MeaningReader(wording);
        _likely = new(() => new LikelyIntents(rows, wording, _reader));
        Examples = [.. rows.Where(row => row.Kind == PhraseTable.Example).Select(row => ExampleIn(row))];
        _suggestions = new Suggestions(Examples, wording, _phrases, _events);
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
    /// <param name="isLate">Asked again and again whether it takes too long: what was not read in time is not understood. Null: never.</param>
    public Understanding Understand(
        string text, DateOnly today, Vocabulary vocabulary, Func<CommandExample, bool>? offered = null, Func<bool>? isLate = null)
    {
        if (text.Length > LongestMessage)
            return Unknown(text, [], offered);

        var plain = SentenceReader.Plain(text);
        var typed = _reader.Split(plain, vocabulary);
        if (typed.Folded.Length == 0 && !string.IsNullOrWhiteSpace(plain))
            return new(plain.Contains('?', StringComparison.Ordinal) ? IntentKind.Help : IntentKind.Courtesy, Slots.None, [], []);

        bool InTime(Reading _) => isLate?.Invoke() is not true;
        List<Reading> readings = [.. _reader.Readings(typed, today, vocabulary).TakeWhile(InTime)];
        var meanings = Meanings([.. readings.TakeWhile(InTime).SelectMany(_phrases.Of)]);
        var understood = isLate?.Invoke() is true ? Unknown(text, [], offered)
            : SentenceReader.PassesOver(typed) ? OfLong(text, typed, today, vocabulary, offered, readings, meanings)
            : OfShort(text, typed, today, vocabulary, offered, readings, meanings);
        return understood with { ReadingsTried = readings.Count };
    }

    private Understanding OfShort(
        string text, Typed typed, DateOnly today, Vocabulary vocabulary, Func<CommandExample, bool>? offered, List<Reading> readings, List<Meaning> meanings)
    {
        if (meanings is not [{ Tier: Tier.Whole }, ..] && readings.Select(reading => _events.Find(typed, reading)).OfType<Meaning>().FirstOrDefault() is { } setting)
            return Meant([setting], typed, today, vocabulary, readings);

        // Looked up only where it is asked for: most sentences are phrases.
        Lazy<(IntentKind? Clear, IReadOnlyList<(IntentKind Intent, double Share)> Ranked)> likely = new(() => _likely.Value.Of(readings));
        return ByCommand(meanings) switch
        {
            [] when readings.Select(reading => _events.FindWithUnread(typed, reading)).OfType<Meaning>().FirstOrDefault() is { } plain =>
                Meant([plain], typed, today, vocabulary, readings),
            [] when likely.Value.Clear is { } clear && !readings.Exists(reading => _phrases.IsRuledOut(clear, reading)) && readings.Exists(reading => _phrases.TakesDaysOf(clear, reading)) =>
                As(clear, typed, today, vocabulary, readings),
            [] => Unknown(text, likely.Value.Ranked, offered),
            // Who asks after a difficulty or says that it is over also names it.
            [{ Key.Intent: IntentKind.ReportDifficulty } told] when told.First().Tier == Tier.Open && likely.Value.Clear is { } other and not IntentKind.ReportDifficulty =>
                Which([other, IntentKind.ReportDifficulty]),
            [{ Key.Among: { } among }] => Which([.. among.Split(' ').Select(Enum.Parse<IntentKind>)]),
            [var only] => Meant(only, typed, today, vocabulary, readings),
            var several => Which([.. several.Select(one => one.Key.Intent)]),
        };
    }

    // Not all of its words were looked at: what takes them along as they are may be meant, a figure among them would be missed by the rest.
    private Understanding OfLong(
        string text, Typed typed, DateOnly today, Vocabulary vocabulary, Func<CommandExample, bool>? offered, List<Reading> readings, List<Meaning> meanings) =>
        ByCommand(meanings) switch
        {
            [] => Unknown(text, [], offered),
            [var only] when only.Key.Intent is IntentKind.ReportDifficulty || only.All(meaning => meaning.Content is not null) =>
                Meant(only, typed, today, vocabulary, readings),
            [var only] => Unknown(text, [(only.Key.Intent, 1)], offered),
            var several => Which([.. several.Select(one => one.Key.Intent)]),
        };

    private static IGrouping<(IntentKind Intent, string? Among), Meaning>[] ByCommand(List<Meaning> meanings) =>
        [.. meanings.GroupBy(meaning => (meaning.Intent, meaning.Among))];

    private Understanding Meant(IEnumerable<Meaning> meanings, Typed typed, DateOnly today, Vocabulary vocabulary, List<Reading> readings)
    {
        var meant = _meanings.Of([.. meanings], typed, today, vocabulary, readings.Exists(reading => _phrases.HasAny(Everybody, reading)));
        // A reminder is put off to a day; without reminders for some days is a pause.
        return meant is { Kind: IntentKind.Snooze, Slots.Until: not null } ? Which([IntentKind.PauseAll, IntentKind.Snooze]) : meant;
    }

    /// <summary>What a sentence says when somebody has chosen the command that they meant by it.</summary>
    /// <param name="intent">The command chosen.</param>
    /// <param name="text">As typed, at most <see cref="LongestMessage"/>.</param>
    /// <param name="today">Vietnam's date, for dates without a year.</param>
    /// <param name="vocabulary">The names of units and clauses as they are now.</param>
    public Understanding As(IntentKind intent, string text, DateOnly today, Vocabulary vocabulary)
    {
        var typed = _reader.Split(SentenceReader.Plain(text), vocabulary);
        return As(intent, typed, today, vocabulary, [.. _reader.Readings(typed, today, vocabulary)]);
    }

    private Understanding As(IntentKind intent, Typed typed, DateOnly today, Vocabulary vocabulary, List<Reading> readings)
    {
        return Meant(readings.Select(reading => new Meaning(intent, null, Tier.Open, 0, reading.Elements)), typed, today, vocabulary, readings);
    }

    // The surest tier alone, and of it the most specific.
    private static List<Meaning> Meanings(List<Meaning> all)
    {
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
        return new(IntentKind.Ask, Slots.None, [new(DoubtCode.WhichCommand, commands)], commands);
    }

    /// <summary>At most three commands whose phrases are near to a text, nearest first; none that does harm.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="offered">Which commands may be suggested; null: any.</param>
    public IReadOnlyList<CommandExample> Nearest(string text, Func<CommandExample, bool>? offered) => _suggestions.Near(text, [], offered);

    private Understanding Unknown(string text, IReadOnlyList<(IntentKind Intent, double Share)> likely, Func<CommandExample, bool>? offered) =>
        new(IntentKind.Unknown, Slots.None, [], _suggestions.Near(text, likely, offered));

    private CommandExample ExampleIn(PhraseRow row)
    {
        var intent = PhraseTable.IntentIn(row, row.Words);
        return _phrases.Has(intent) || _events.Has(intent)
            ? new(intent, row.Meaning!, row.More[0], row.Named<CommandGroup>(1), row.Named<Audience>(2))
            : throw row.Wrong("no phrase of this table has this intent");
    }
}
