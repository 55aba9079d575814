using System.Net;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>A sentence that shows how a command is typed.</summary>
/// <param name="English">The same in English.</param>
public sealed record CommandExample(IntentKind Intent, string Text, string English);

/// <summary>
/// From what people type to what they want. A sentence is a command when it is a phrase of the table beside its slots and filler, or has
/// all the words that a phrase asks for and none that it must not have; else when it is clearly more like one command's phrases than any
/// other's, and that command shows before it acts. What is none of these is Unknown, with the commands that it is most like.
/// </summary>
public sealed partial class PhraseBook
{
    /// <summary>In characters; what is longer is no command.</summary>
    public const int LongestCommand = 300;

    private const int LongestMessage = 2000;
    private const int NearestShown = 3;
    private static readonly HashSet<string> LinkWords = new(StringComparer.Ordinal) { "cho", "la", "for" };
    private const string Everybody = "{dong du}";

    // A lesson's days are places whatever day it is.
    private static readonly DateOnly LessonDay = new(2026, 1, 1);

    private readonly Wording _everyday;
    private readonly Phrases _phrases;
    private readonly EventPhrases _events;
    private readonly DutyFinder _duties;
    private readonly HashSet<string> _words;
    // Learnt when the first sentence needs it: most are phrases.
    private readonly Lazy<LikelyIntents> _likely;
    private volatile Names? _names;

    private PhraseBook(IReadOnlyList<PhraseRow> rows)
    {
        _everyday = new Wording(rows, forEvent: false);
        _phrases = new Phrases(rows, _everyday);
        _events = new EventPhrases(rows);
        _duties = new DutyFinder(rows);
        _words = rows.SelectMany(row => PhraseTable.Atoms($"{row.Words.Replace('[', ' ').Replace(']', ' ')}")).Where(word => word[0] is not '{').ToHashSet(StringComparer.Ordinal);
        _likely = new(() => new LikelyIntents(rows, _everyday, words => Readings(words, LessonDay, [])));
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

        var plain = Plain(text);
        var names = NamesOf(vocabulary);
        var typed = Tokens(plain, names);
        if (typed.Folded.Length == 0 && plain.Contains('?', StringComparison.Ordinal))
            return new(IntentKind.Help, Slots.None, null, []);
        if (typed.Folded.Length > LongestCommand)
            return Unknown(text, [], offered);

        var sentences = Readings(typed, today, names);
        var readings = sentences.SelectMany(ways => ways).ToList();
        var meanings = Meanings(readings);
        if (_events.Find(typed, today) is { } setting && meanings is not [{ Tier: Tier.Whole }, ..])
            return new(setting.Intent, setting.Slots, setting.Question, []);

        // Looked up only where it is asked for: most sentences are phrases.
        Lazy<(IntentKind? Clear, IReadOnlyList<(IntentKind Intent, double Share)> Ranked)> likely = new(() => _likely.Value.Of([.. sentences.Select(ways => ways.First())]));
        return meanings.GroupBy(meaning => (meaning.Intent, meaning.Question)).ToArray() switch
        {
            [] when likely.Value.Clear is { } clear && !readings.Exists(reading => _phrases.IsRuledOut(clear, reading)) => As(clear, typed, today, vocabulary, readings),
            [] => Unknown(text, likely.Value.Ranked, offered),
            // Who asks after a difficulty or says that it is over also names it.
            [{ Key.Intent: IntentKind.ReportDifficulty } told] when told.First().Tier == Tier.Open && likely.Value.Clear is { } other and not IntentKind.ReportDifficulty =>
                Which([other, IntentKind.ReportDifficulty]),
            [var only] => Understood([.. only], typed, today, vocabulary, readings.Exists(reading => _phrases.HasAny(Everybody, reading))),
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
        var names = NamesOf(vocabulary);
        var typed = Tokens(Plain(text.Length > LongestCommand ? text[..LongestCommand] : text), names);
        return As(intent, typed, today, vocabulary, [.. Readings(typed, today, names).SelectMany(ways => ways)]);
    }

    private Understanding As(IntentKind intent, Typed typed, DateOnly today, Vocabulary vocabulary, List<Reading> readings)
    {
        if (Phrases.IsEvent(intent.ToString()))
        {
            var (slots, question, _) = EventReader.Read(typed, today);
            return new(intent, slots, question, []);
        }

        return Understood(
            [.. readings.Select(reading => new Meaning(intent, null, Tier.Open, 0, reading.Elements))],
            typed,
            today,
            vocabulary,
            readings.Exists(reading => _phrases.HasAny(Everybody, reading)));
    }

    private Names NamesOf(Vocabulary vocabulary) =>
        _names is { } known && ReferenceEquals(known.Of, vocabulary) ? known : _names = new Names(vocabulary);

    private Typed Tokens(string plain, Names names) => new(plain, word => _words.Contains(word) || names.Words.Contains(word));

    // Of each sentence that the abbreviations make, every way to read it; what was found is taken for a place in the first.
    private List<IEnumerable<Reading>> Readings(Typed typed, DateOnly today, Names names) =>
    [.. Readings(
        typed.Tokens.Select((token, at) => new Word(typed.ColonAfter(at) && _words.Contains(token.Folded + ":") ? token.Folded + ":" : token.Folded, at)),
        today,
        [names.Units.Find, sentence => names.Clauses.Find(sentence, token => typed.Between(token, token))])];

    private IEnumerable<IEnumerable<Reading>> Readings(IEnumerable<Word> words, DateOnly today, IReadOnlyList<Func<Sentence, IEnumerable<Found>>> named) =>
        _everyday.Readings(words).Select(sentence => Lattice.Ways(sentence,
        [
            .. PeriodFinder.Find(sentence, today),
            .. DayFinder.Find(sentence, today),
            .. NumberFinder.Find(sentence),
            .. DifficultyFinder.Find(sentence, today),
            .. _duties.Find(sentence),
            .. named.SelectMany(find => find(sentence)),
        ]));

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

    private Understanding Understood(IReadOnlyList<Meaning> meanings, Typed typed, DateOnly today, Vocabulary vocabulary, bool everybody)
    {
        // What a task is about may name a unit as well ("về chuyển đổi số"): the one it is given to stands first.
        var first = meanings.Any(meaning => meaning.Content is not null) ? meanings.Min(UnitAt) : 0;
        var likely = meanings.Where(meaning => meaning.Content is null || UnitAt(meaning) == first).ToList();
        var most = likely.Max(Explained);
        var best = likely.Where(meaning => Explained(meaning) == most).ToList();
        var meant = best[0];
        var (slots, question) = SlotFilling.Of(meant.Intent, meant.Read, vocabulary, today);
        slots = slots with
        {
            Text = meant.Content is { } content ? Content(typed, content, meant.Intent) : meant.Tier == Tier.Open ? typed.Whole : null,
            Everybody = meant.Intent == IntentKind.RecordActivity && everybody,
            Place = meant.Tier == Tier.Open ? PlaceReader.Read(typed, meant.Read) : null,
        };
        // "nhập khó khăn của xã ...": what is free there is the locality.
        if (meant.Intent == IntentKind.Locality)
            slots = slots with { Place = slots.Text, Text = null };
        return new(meant.Intent, slots, meant.Question ?? Unclear(best, typed) ?? question, []);
    }

    // Of two readings the one that understood longer names: "cc tdc" is Chi cục TĐC before it is chào cờ and a unit.
    private static int Explained(Meaning meaning) => meaning.Read.Select(element => element.Found).OfType<Found>().Distinct().Sum(found => found.Count * found.Count);

    private static int UnitAt(Meaning meaning) => meaning.Read.Select(element => element.Found).OfType<Found>()
        .Where(found => found.Place == Place.Unit).Select(found => found.First).DefaultIfEmpty(int.MaxValue).Min();

    private string Content(Typed typed, (int First, int Last) content, IntentKind intent)
    {
        var (first, last) = content;
        // These go on to somebody else as they are: "có phải báo cáo cả tháng 12 không" is no question without its end.
        if (intent is IntentKind.AskOffice or IntentKind.CorrectMyData)
            return typed.Between(first, typed.Tokens.Count - 1);
        while (first < last && LinkWords.Contains(typed.Tokens[first].Folded))
            first++;
        while (last > first && _everyday.IsFiller(typed.Tokens[last].Folded))
            last--;
        return typed.Between(first, last);
    }

    // "t3" is tháng 3 and thứ Ba; where both make the same command, only the speaker knows.
    private static string? Unclear(List<Meaning> meanings, Typed typed)
    {
        var same = meanings[0].Read.Select(element => element.Found).OfType<Found>().ToArray();
        foreach (var other in meanings.Skip(1).SelectMany(meaning => meaning.Read))
            if (other.Found is { } found && same.FirstOrDefault(one => one.First == found.First && one.Place != found.Place) is { } one
                && Describe(one) is { } first && Describe(found) is { } second)
                return $"Chưa rõ “{typed.Between(other.First, other.Last)}” là {first} hay {second}, đề nghị ghi rõ.";
        return null;
    }

    private static string? Describe(Found found) => found.Value switch
    {
        SaidPeriod { Kind: Calendar.PeriodKind.Month } month => $"tháng {month.Number}",
        SaidDay { Weekday: { } day } => DayMeant.NameOf(day),
        _ => null,
    };

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
        var folded = VietnameseText.Fold(Plain(text.Length > LongestCommand ? text[..LongestCommand] : text));
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

    private IntentKind IntentOf(PhraseRow example)
    {
        var intent = PhraseTable.IntentIn(example, example.Words);
        return _phrases.Has(intent) || _events.Has(intent) ? intent : throw example.Wrong("no phrase of this table has this intent");
    }

    // What Teams wraps around words, and the blanks that people put into dates.
    private static string Plain(string text) => SpacedSlash().Replace(Markup().Replace(WebUtility.HtmlDecode(text), " "), "/");

    [GeneratedRegex(@"<at\b[^>]*>.*?</at>|</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<=\d)\s*/\s*(?=\d)")]
    private static partial Regex SpacedSlash();

    private sealed class Names(Vocabulary of)
    {
        public Vocabulary Of { get; } = of;

        public HashSet<string> Words { get; } =
            [.. of.Units.SelectMany(unit => VietnameseText.Fold($"{unit.Code} {unit.Name}").Split(' '))];

        public UnitFinder Units { get; } = new(of.Units);

        public ClauseFinder Clauses { get; } = new(of.ClauseIds);
    }
}
