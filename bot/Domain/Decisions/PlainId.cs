namespace TeamsReformBot.Domain.Decisions;

/// <summary>
/// What may stand in keys and in a card's data for a duty or an occurrence: up to 64 letters without accents, digits, - and _.
/// </summary>
public static class PlainId
{
    public static bool Is(string? part) =>
        part is { Length: > 0 and <= 64 } && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
