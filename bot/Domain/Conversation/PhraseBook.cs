using System.Net;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>
/// From what people type to what they want. Precise rather than clever: a sentence is a command only when nothing is left
/// of it beside the command's words, its slots and filler; everything else is Unknown, with the nearest commands.
/// </summary>
public sealed partial class PhraseBook
{
    private const int LongestMessage = 2000;
    private const int LongestCommand = 300;
    private const int NearestShown = 3;

    private readonly Wording _everyday;
    private readonly Wording _conference;
    private readonly Dictionary<string, (IntentKind Intent, string? Question)> _phrases = new(StringComparer.Ordinal);
    private readonly ILookup<IntentKind, HashSet<int>> _phrasesOf;
    private readonly IReadOnlyList<(IntentKind Intent, string Text)> _examples;

    private PhraseBook(IReadOnlyList<PhraseRow> rows)
    {
        _everyday = new Wording(rows, forConference: false);
        _conference = new Wording(rows, forConference: true);
        _phrasesOf = rows.Where(row => PhraseTable.IsIntent(row.Kind))
            .SelectMany(row => PhraseTable.WithAndWithoutOptionals(row), (row, words) => Add(row, words))
            .Distinct()
            .ToLookup(phrase => phrase.Intent, phrase => Similarity.Pairs(phrase.Words));
        _examples = [.. rows.Where(row => row.Kind == PhraseTable.Example).Select(row => (IntentOf(row), row.Meaning!))];
    }

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
    public Understanding Understand(string text, DateOnly today, Vocabulary vocabulary)
    {
        if (text.Length > LongestMessage)
            return Unknown([VietnameseText.Fold(text[..LongestCommand])]);

        var plain = Plain(text);
        var folded = VietnameseText.Fold(plain);
        if (folded.Length == 0 && plain.Contains('?', StringComparison.Ordinal))
            return new(IntentKind.Help, Slots.None, null, []);
        if (folded.Length > LongestCommand)
            return Unknown([folded[..LongestCommand]]);

        var (slots, question, rest) = ConferenceReader.Read(folded, today);
        var asCommand = _everyday.Readings(folded).ToList();
        var asConference = _conference.Readings(rest).ToList();
        var meanings = Meanings(asCommand).Where(meaning => meaning.Intent != IntentKind.SetConference)
            .Concat(Meanings(asConference).Where(meaning => meaning.Intent == IntentKind.SetConference))
            .Distinct()
            .ToList();

        return meanings switch
        {
            [] => Unknown(asCommand.Concat(asConference).Select(words => string.Join(' ', words))),
            [{ Intent: IntentKind.SetConference }] => new(IntentKind.SetConference, slots, question, []),
            [var only] => new(only.Intent, Slots.None, only.Question, []),
            _ => new(IntentKind.Ask, Slots.None, WhichOf(meanings.Select(meaning => meaning.Intent)), []),
        };
    }

    private IEnumerable<(IntentKind Intent, string? Question)> Meanings(IEnumerable<string[]> readings) =>
        readings.Select(Wording.Key).Where(_phrases.ContainsKey).Select(key => _phrases[key]);

    private string WhichOf(IEnumerable<IntentKind> intents) =>
        $"Anh/chị muốn {string.Join(" hay ", _examples.Where(example => intents.Contains(example.Intent)).Select(example => $"“{example.Text}”"))}?";

    private Understanding Unknown(IEnumerable<string> readings)
    {
        var said = readings.Distinct().Select(Similarity.Pairs).ToList();
        var nearest = _examples
            .OrderByDescending(example => _phrasesOf[example.Intent].Max(phrase => said.Max(reading => Similarity.Of(reading, phrase))))
            .Take(NearestShown)
            .Select(example => example.Text);
        return new(IntentKind.Unknown, Slots.None, null, [.. nearest]);
    }

    private (IntentKind Intent, string Words) Add(PhraseRow row, string words)
    {
        var intent = Enum.Parse<IntentKind>(row.Kind);
        var reduced = (intent == IntentKind.SetConference ? _conference : _everyday).Readings(VietnameseText.Fold(words)).First();
        if (reduced.Length == 0)
            throw row.Wrong("nothing is left of this phrase when filler is ignored");
        if (!_phrases.TryAdd(Wording.Key(reduced), (intent, row.Meaning)) && _phrases[Wording.Key(reduced)] != (intent, row.Meaning))
            throw row.Wrong($"this phrase already means {_phrases[Wording.Key(reduced)].Intent}");
        return (intent, string.Join(' ', reduced));
    }

    private IntentKind IntentOf(PhraseRow example) =>
        Enum.TryParse<IntentKind>(example.Words, out var intent) && _phrasesOf.Contains(intent)
            ? intent
            : throw example.Wrong("no phrase of this table has this intent");

    // What Teams wraps around words, and the blanks that people put into dates.
    private static string Plain(string text) => SpacedSlash().Replace(Markup().Replace(WebUtility.HtmlDecode(text), " "), "/");

    [GeneratedRegex(@"<at\b[^>]*>.*?</at>|</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<=\d)\s*/\s*(?=\d)")]
    private static partial Regex SpacedSlash();
}
