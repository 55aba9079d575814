namespace TeamsReformBot.Language;

/// <summary>An understood sentence.</summary>
/// <param name="Kind">What is wanted.</param>
/// <param name="Slots">What the sentence said beside that; <see cref="Slots.None"/> where it said nothing more.</param>
/// <param name="Doubts">What to ask back instead of guessing; with any kind. Empty when everything said is clear.</param>
/// <param name="Nearest">
/// What to choose from: with <see cref="IntentKind.Unknown"/> at most three near commands, nearest first, with <see cref="IntentKind.Ask"/>
/// the commands that are meant; else empty.
/// </param>
public sealed record Understanding(IntentKind Kind, Slots Slots, IReadOnlyList<Doubt> Doubts, IReadOnlyList<CommandExample> Nearest)
{
    /// <summary>In how many ways the sentence was read: what its reading cost.</summary>
    public int ReadingsTried { get; init; }
}
