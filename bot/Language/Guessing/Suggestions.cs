using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Guessing;

/// <summary>The commands that somebody may have meant whose sentence was not understood.</summary>
internal sealed class Suggestions(IReadOnlyList<CommandExample> examples, Wording wording, Phrases phrases, EventPhrases events)
{
    // A sentence's beginning, in characters.
    private const int LongestCompared = 300;
    private const int Most = 3;

    // Of likelihood and of letters in common together; below, a command is no more meant than any other.
    private const double NearFrom = 0.5;

    // What takes something away or ends something is not put before somebody who may have said something else.
    private static readonly HashSet<IntentKind> Never =
    [
        IntentKind.UndoLast, IntentKind.StopReminders, IntentKind.DifficultySettled, IntentKind.AgreeProposal,
        IntentKind.FreezePeriod, IntentKind.PauseAll, IntentKind.ResumeAll, IntentKind.DeleteMyData,
    ];

    /// <summary>At most three, nearest first: by the words, and by the letters for what is typed wrongly.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="likely">How likely each command is by the words.</param>
    /// <param name="offered">Which commands may be suggested; null: any.</param>
    public IReadOnlyList<CommandExample> Near(
        string text, IReadOnlyList<(IntentKind Intent, double Share)> likely, Func<CommandExample, bool>? offered)
    {
        var folded = VietnameseText.Fold(SentenceReader.Plain(text[..Math.Min(text.Length, LongestCompared)]));
        var said = wording.Reduced(folded).Select(words => string.Join(' ', words)).Distinct().Select(Similarity.Pairs).ToList();
        var shares = likely.ToDictionary(one => one.Intent, one => one.Share);
        return
        [
            .. examples
                .Where(example => !Never.Contains(example.Intent) && (offered is null || offered(example)))
                .DistinctBy(example => example.Intent)
                .Select(example => (Example: example, Near: shares.GetValueOrDefault(example.Intent) + Letters(example.Intent)))
                .Where(one => one.Near >= NearFrom)
                .OrderByDescending(one => one.Near)
                .Select(one => one.Example)
                .Take(Most),
        ];

        double Letters(IntentKind intent) => Math.Max(phrases.Nearness(intent, said), events.Nearness(intent, said));
    }
}
