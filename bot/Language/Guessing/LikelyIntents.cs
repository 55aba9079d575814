using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Guessing;

/// <summary>What a sentence may mean that is none of the table's phrases, by how it is like them.</summary>
internal sealed class LikelyIntents
{
    // Tried on sentences written without the table: of those above, 24 in 25 meant the first.
    private const double ClearBy = 2.5;
    private const double FamiliarFrom = 0.6;

    // These act on the word alone, fix a date for everybody, or use a right that the law gives, so their word must be said outright.
    private static readonly HashSet<IntentKind> NeverByLikeness =
    [
        IntentKind.AskOffice, IntentKind.SetOfficeChannel, IntentKind.RecordActivity, IntentKind.SetCeremony, IntentKind.SetConference,
        IntentKind.CorrectMyData, IntentKind.ExportMyData, IntentKind.WithdrawConsent, IntentKind.RestrictMyData,
        IntentKind.ObjectToProcessing,
        IntentKind.ComplainAboutData,
    ];

    private readonly Wording _wording;
    private readonly Likeness _likeness;

    /// <param name="rows">The phrase table.</param>
    /// <param name="wording">Its words.</param>
    /// <param name="reader">Reads the sentences that it learns from.</param>
    public LikelyIntents(IReadOnlyList<PhraseRow> rows, Wording wording, SentenceReader reader)
    {
        _wording = wording;
        _likeness = new(
        [
            .. rows.Where(row => PhraseTable.IsIntent(row.Kind) && row.Meaning is null && row.Kind != nameof(IntentKind.Courtesy))
                .SelectMany(row => Ends(PhraseTable.WithAndWithoutOptionals(row))
                .Select(
                    words => (PhraseTable.IntentIn(row, row.Kind), (IReadOnlyList<string>)KeysOf(PhraseTable.Atoms(words)
                        .Where(atom => atom != Places.Anything))))),
            .. rows.Where(row => row.Kind is PhraseTable.Example or PhraseTable.Said)
                .SelectMany(row => row.Sentences, (row, text) =>
                    (PhraseTable.SaidIn(row), (IReadOnlyList<string>)Compared(reader.OfLesson(text)))),
        ]);
    }

    /// <param name="ways">The ways to read a text; the first of each sentence that its abbreviations make is compared.</param>
    /// <returns>The command that is clearly meant, if one is; and every command with how likely it is, 0 to 1, likeliest first.</returns>
    public (IntentKind? Clear, IReadOnlyList<(IntentKind Intent, double Share)> Ranked) Of(IEnumerable<Reading> ways)
    {
        string[][] readings = [.. ways.DistinctBy(way => way.Sentence).Select(Compared)];
        var ranked = _likeness.Rank(readings);
        if (ranked.Count < 2)
            return (null, []);

        var first = ranked[0];
        var total = ranked.Sum(one => Math.Exp(one.Score - first.Score));
        var isClear = first.Intent != IntentKind.Unknown
            && !NeverByLikeness.Contains(first.Intent)
            && first.Score - ranked[1].Score >= ClearBy
            && readings.Max(_likeness.Familiarity) >= FamiliarFrom;
        return (isClear ? first.Intent : null, [.. ranked.Select(one => (one.Intent, Math.Exp(one.Score - first.Score) / total))]);
    }

    private string[] Compared(Reading reading) => Wording.Keys(_wording.Reduce(reading.Elements));

    private string[] KeysOf(IEnumerable<string> atoms) =>
        Wording.Keys(_wording.Reduce([.. atoms.Select((atom, at) => new Element(atom, at, at))]));

    // With none and with all of what may be left out.
    private static string[] Ends(IEnumerable<string> phrases)
    {
        string[] all = [.. phrases];
        return all.Length == 1 ? all : [all[0], all[^1]];
    }
}
