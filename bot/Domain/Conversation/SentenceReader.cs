using System.Net;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>From a text as typed to every way to read it: its words, and what was found in it that a place of a phrase takes.</summary>
internal sealed partial class SentenceReader(IReadOnlyList<PhraseRow> rows, Wording wording)
{
    // A lesson's days are places whatever day it is.
    private static readonly DateOnly LessonDay = new(2026, 1, 1);

    private readonly DutyFinder _duties = new(rows);
    private readonly HashSet<string> _words = rows
        .SelectMany(row => PhraseTable.Atoms($"{row.Words.Replace('[', ' ').Replace(']', ' ')}"))
        .Where(word => word[0] is not '{')
        .ToHashSet(StringComparer.Ordinal);

    private volatile Names? _names;

    /// <summary>The words of a text, in which what is written without a blank is taken apart.</summary>
    public Typed Split(string plain, Vocabulary vocabulary)
    {
        var names = NamesOf(vocabulary);
        return new(plain, word => _words.Contains(word) || names.Words.Contains(word));
    }

    /// <summary>Of each sentence that the abbreviations make, every way to read it; what was found is taken for a place in the first.</summary>
    public IReadOnlyList<IEnumerable<Reading>> Readings(Typed typed, DateOnly today, Vocabulary vocabulary)
    {
        var names = NamesOf(vocabulary);
        var words = typed.Tokens.Select((token, at) => new Word(typed.ColonAfter(at) && _words.Contains(token.Folded + ":") ? token.Folded + ":" : token.Folded, at));
        return [.. Readings(words, today, [names.Units.Find, sentence => names.Clauses.Find(sentence, token => typed.Between(token, token))])];
    }

    /// <summary>The same of a row of the table, in which units and clauses stand as places.</summary>
    public IEnumerable<IEnumerable<Reading>> OfLesson(string text) =>
        Readings(PhraseTable.Atoms(text).Select((atom, at) => new Word(atom, at)), LessonDay, []);

    /// <summary>Without what Teams wraps around words, and without the blanks that people put into dates.</summary>
    public static string Plain(string text) => SpacedSlash().Replace(Markup().Replace(WebUtility.HtmlDecode(text), " "), "/");

    private Names NamesOf(Vocabulary vocabulary) =>
        _names is { } known && ReferenceEquals(known.Of, vocabulary) ? known : _names = new Names(vocabulary);

    private IEnumerable<IEnumerable<Reading>> Readings(IEnumerable<Word> words, DateOnly today, IReadOnlyList<Func<Sentence, IEnumerable<Found>>> named) =>
        wording.Readings(words).Select(sentence => Lattice.Ways(sentence,
        [
            .. PeriodFinder.Find(sentence, today),
            .. DayFinder.Find(sentence, today),
            .. NumberFinder.Find(sentence),
            .. DifficultyFinder.Find(sentence, today),
            .. _duties.Find(sentence),
            .. named.SelectMany(find => find(sentence)),
        ]));

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
