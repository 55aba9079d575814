using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.People;

/// <summary>What a form of the roster sends, as typed, by field.</summary>
public sealed record RosterForm(IReadOnlyDictionary<string, string> Typed)
{
    public const string Yes = "true";

    public static RosterForm Empty { get; } = new(new Dictionary<string, string>());

    public string? this[string field] =>
        Typed.GetValueOrDefault(field) is { } typed && WrittenText.Line(typed) is { Length: > 0 } line ? line : null;

    public bool Is(string field) => this[field] == Yes;
}
