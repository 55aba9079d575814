using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.People;

/// <summary>A division, branch or centre. <paramref name="OwnSeat"/>: it sits elsewhere and holds ceremonies of its own.</summary>
public sealed record Unit(string Code, string Name, string? ParentCode, int StaffCount, bool OwnSeat)
{
    private const int MaxCodeLength = 64;

    /// <summary>The first day of a unit that came after the roster began: what was due before is none of its. Null for the others.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day on which it is no more: nothing new is asked of it. Null while it exists.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The unit that took over its work; null where none did.</summary>
    public string? MergedInto { get; init; }

    [JsonIgnore]
    public bool IsClosed => ClosedOn is not null;

    /// <summary>A letter of any script, then letters, digits, hyphens and underscores: the Office chooses the codes, and may write TĐC.</summary>
    public static bool IsCode(string? code) =>
        code is { Length: > 0 and <= MaxCodeLength } && char.IsLetter(code[0]) && code.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    /// <summary>The same for codes that differ in accents, letter case or hyphens only (TĐC, tdc): nobody says them differently.</summary>
    internal static string Likeness(string code) => VietnameseText.Fold(code);
}
