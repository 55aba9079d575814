using System.Net;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>A sentence that shows how a command is typed.</summary>
/// <param name="English">The same in English.</param>
public sealed record CommandExample(IntentKind Intent, string Text, string English);

/// <summary>
/// From what people type to what they want. Precise rather than clever: a sentence is a command only when it is a phrase of the table
/// beside its slots and filler, or has all the words that a phrase asks for and none that it must not have; else it is Unknown.
/// </summary>
public sealed partial class PhraseBook
{
    private const int LongestMessage = 2000;
    private const int LongestCommand = 300;
    private const int NearestShown = 3;
    private static readonly HashSet<string> LinkWords = new(StringComparer.Ordinal) { "cho", "la", "for" };
    private const string Everybody = "{dong du}";

    private readonly Wording _everyday;
    private readonly Phrases _phrases;
    private readonly EventPhrases _events;
    private readonly DutyFinder _duties;
    private readonly HashSet<string> _words;
    private volatile Names? _names;

    private PhraseBook(IReadOnlyList<PhraseRow> rows)
    {
        _everyday = new Wording(rows, forEvent: false);
        _phrases = new Phrases(rows, _everyday);
        _events = new EventPhrases(rows);
        _duties = new DutyFinder(rows);
        _words = rows.SelectMany(row => PhraseTable.Atoms($"{row.Words.Replace('[', ' ').Replace(']', ' ')}")).Where(word => word[0] is not '{').ToHashSet(StringComparer.Ordinal);
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
            return Unknown(text, offered);

        var plain = Plain(text);
        var names = _names is { } known && ReferenceEquals(known.Of, vocabulary) ? known : _names = new Names(vocabulary);
        var typed = new Typed(plain, word => _words.Contains(word) || names.Words.Contains(word));
        if (typed.Folded.Length == 0 && plain.Contains('?', StringComparison.Ordinal))
            return new(IntentKind.Help, Slots.None, null, []);
        if (typed.Folded.Length > LongestCommand)
            return Unknown(text, offered);

        var readings = Readings(typed, today, names);
        var meanings = Meanings(readings);
        if (_events.Find(typed, today) is { } setting && meanings is not [{ Tier: Tier.Whole }, ..])
            return new(setting.Intent, setting.Slots, setting.Question, []);

        return meanings.GroupBy(meaning => (meaning.Intent, meaning.Question)).ToArray() switch
        {
            [] => Unknown(text, offered),
            [var only] => Understood([.. only], typed, today, vocabulary, readings.Exists(reading => _phrases.HasAny(Everybody, reading))),
            var several => new(IntentKind.Ask, Slots.None, WhichOf(several.Select(one => one.Key.Intent)), []),
        };
    }

    private List<Reading> Readings(Typed typed, DateOnly today, Names names)
    {
        var words = typed.Tokens.Select((token, at) => new Word(typed.ColonAfter(at) && _words.Contains(token.Folded + ":") ? token.Folded + ":" : token.Folded, at));
        return [.. _everyday.Readings(words).SelectMany(sentence => Lattice.Ways(sentence,
        [
            .. PeriodFinder.Find(sentence, today),
            .. DayFinder.Find(sentence, today),
            .. NumberFinder.Find(sentence),
            .. DifficultyFinder.Find(sentence, today),
            .. _duties.Find(sentence),
            .. names.Units.Find(sentence),
            .. names.Clauses.Find(sentence, token => typed.Between(token, token)),
        ]))];
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

    private string WhichOf(IEnumerable<IntentKind> intents) =>
        $"Anh/chị muốn {string.Join(" hay ", intents.Distinct().Select(intent => Examples.FirstOrDefault(example => example.Intent == intent)).OfType<CommandExample>().Select(example => $"“{example.Text}”"))}?";

    /// <summary>The three commands whose phrases are nearest to a text, nearest first.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="offered">Which commands may be suggested; null: any.</param>
    public IReadOnlyList<CommandExample> Nearest(string text, Func<IntentKind, bool>? offered)
    {
        var folded = VietnameseText.Fold(Plain(text.Length > LongestCommand ? text[..LongestCommand] : text));
        var said = _everyday.Reduced(folded).Select(words => string.Join(' ', words)).Distinct().Select(Similarity.Pairs).ToList();
        return
        [
            .. Examples
                .Where(example => offered is null || offered(example.Intent))
                .DistinctBy(example => example.Intent)
                .OrderByDescending(example => Math.Max(_phrases.Nearness(example.Intent, said), _events.Nearness(example.Intent, said)))
                .Take(NearestShown),
        ];
    }

    private Understanding Unknown(string text, Func<IntentKind, bool>? offered) => new(IntentKind.Unknown, Slots.None, null, Nearest(text, offered));

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
