using System.Net;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Finding;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Sentences;

/// <summary>From a text as typed to every way to read it: its words, and what was found in it that a place of a phrase takes.</summary>
internal sealed partial class SentenceReader(IReadOnlyList<PhraseRow> rows, Wording wording)
{
    // A lesson's days are places whatever day it is.
    private static readonly DateOnly LessonDay = new(2026, 1, 1);

    // Nobody gives a command in so many words. Of a longer sentence its beginning says what is wanted and its end by when;
    // what lies between is told, and kept as it was typed.
    private const int WordsAtTheBeginning = 28;
    private const int WordsAtTheEnd = 12;

    // A sentence of which so many readings are none of the table's phrases is none of them.
    private const int MostReadings = 64;

    // Stands for the words that are not looked at; no phrase has it.
    private const string PassedOver = "…";

    // What figures, days and hours are said with, where no row of the table has it.
    private static readonly string[] OfFigures =
        ["khoang", "chung", "xap", "uoc", "thieu", "nghin", "trieu", "phut", "ruoi", "kem", "mung", "mong", "muoi", "tram", "tuan", "thang", "ngay", "truoc", "chieu", "lich"];

    private readonly DutyFinder _duties = new(rows);
    private readonly HashSet<string> _words = rows
        .SelectMany(row => PhraseTable.Atoms($"{row.Words.Replace('[', ' ').Replace(']', ' ')}"))
        .Where(word => word[0] is not '{')
        .Concat(OfFigures)
        .ToHashSet(StringComparer.Ordinal);

    private volatile Names? _names;

    /// <summary>The words of a text, in which what is written without a blank is taken apart.</summary>
    public Typed Split(string plain, Vocabulary vocabulary)
    {
        var names = NamesOf(vocabulary);
        return new(plain, word => _words.Contains(word) || names.Words.Contains(word));
    }

    /// <summary>Whether the sentence is so long that some of its words are not looked at.</summary>
    public static bool PassesOver(Typed typed) => typed.Tokens.Count > WordsAtTheBeginning + WordsAtTheEnd;

    /// <summary>
    /// The ways to read a text, likeliest first and of all sentences that its abbreviations make in turn, each read when it is asked for.
    /// What was found is taken for a place in the first of each sentence.
    /// </summary>
    public IEnumerable<Reading> Readings(Typed typed, DateOnly today, Vocabulary vocabulary)
    {
        var names = NamesOf(vocabulary);
        var words = typed.Tokens.Select((token, at) => new Word(
            typed.ColonAfter(at) && _words.Contains(token.Folded + ":") ? token.Folded + ":" : token.Folded, at, typed.MarkAfter(at)));
        IEnumerable<Word> lookedAt = !PassesOver(typed) ? words
            : [.. words.Take(WordsAtTheBeginning), new Word(PassedOver, WordsAtTheBeginning), .. words.TakeLast(WordsAtTheEnd)];
        var sentences = Readings(lookedAt, today, [names.Units.Find, sentence => names.Clauses.Find(sentence, typed.Between)]);
        return Choices.InTurn(sentences).Take(MostReadings).DistinctBy(reading => reading.Key);
    }

    /// <summary>The likeliest of a row of the table, in which units and clauses stand as places.</summary>
    public Reading OfLesson(string text) =>
        Readings(PhraseTable.Atoms(text).Select((atom, at) => new Word(atom, at)), LessonDay, []).First().First();

    /// <summary>Without what Teams wraps around words, and without the blanks that people put into dates.</summary>
    public static string Plain(string text) => SpacedSlash().Replace(Markup().Replace(WebUtility.HtmlDecode(text), " "), "/");

    private Names NamesOf(Vocabulary vocabulary) =>
        _names is { } known && ReferenceEquals(known.Of, vocabulary) ? known : _names = new Names(vocabulary);

    private IEnumerable<IEnumerable<Reading>> Readings(
        IEnumerable<Word> words, DateOnly today, IReadOnlyList<Func<Sentence, IEnumerable<Found>>> named) =>
        wording.Readings(words).Select(sentence => Lattice.Ways(sentence,
        [
            .. PeriodFinder.Find(sentence, today),
            .. DayFinder.Find(sentence, today),
            .. HourFinder.Find(sentence),
            .. NumberFinder.Find(sentence),
            .. DifficultyFinder.Find(sentence, today),
            .. _duties.Find(sentence),
            .. named.SelectMany(find => find(sentence)),
        ]));

    [GeneratedRegex(
        @"<at\b[^>]*>.*?</at>|</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
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
