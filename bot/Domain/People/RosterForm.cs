using TeamsReformBot.Domain.Decisions;
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

    /// <summary>A short text that must be there.</summary>
    internal string? Required(string field, FaultCode missing, List<Fault> faults)
    {
        int before = faults.Count;
        string? text = FormText.Read(this[field], field, faults);
        if (text is null && faults.Count == before)
        {
            faults.Add(new Fault(missing, field));
        }

        return text;
    }
}
