using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>What a unit reports as done. What its duty does not ask for is null or empty.</summary>
/// <param name="HeldOn">The day it was done; the reporting period follows from it.</param>
/// <param name="Nothing">There was nothing to do; then it has no figures.</param>
/// <param name="Topics">The clauses II.1 that were spoken of, by id.</param>
/// <param name="Channel">The clause II.2 by whose form it was done, by id.</param>
/// <param name="Measures">The duty's figures by the measure's id: whole numbers and dong in digits, dates yyyy-MM-dd, true or
/// false.</param>
/// <param name="Evidence">An http(s) link, or a document's number and sign.</param>
/// <param name="OnBehalfOf">The name of the head for whom the Office entered it; null where the unit did.</param>
/// <param name="At">When it was confirmed, Vietnam local.</param>
public sealed record Confirmation(
    DateOnly HeldOn,
    bool Nothing,
    Attendance? Attendance,
    IReadOnlyList<string> Topics,
    string? Channel,
    Reach? Reach,
    IReadOnlyDictionary<string, string> Measures,
    string? Place,
    string? Audience,
    string? Evidence,
    string? Note,
    Upn ByUpn,
    string ByName,
    string? OnBehalfOf,
    DateTime At)
{
    /// <summary>Why it was reported or adjusted after its period's figures were frozen; null where it was in time.</summary>
    public string? AfterFreeze { get; init; }

    /// <summary>
    /// What earlier periods had received and left open, by the measure received; null where that was nothing. See
    /// <see cref="CarriedOver"/>.
    /// </summary>
    public IReadOnlyDictionary<string, long>? Carried { get; init; }

    /// <summary>What was left open of a measure when this was confirmed.</summary>
    public long CarriedOf(string measureId) => Carried?.GetValueOrDefault(measureId) ?? 0;

    /// <summary>Whether another says the same, whoever said it and when.</summary>
    public bool SaysTheSameAs(Confirmation other) =>
        Topics.SequenceEqual(other.Topics)
        && Measures.OrderBy(m => m.Key, StringComparer.Ordinal).SequenceEqual(other.Measures.OrderBy(m => m.Key, StringComparer.Ordinal))
        && this with
        {
            Topics = other.Topics,
            Measures = other.Measures,
            ByUpn = other.ByUpn,
            ByName = other.ByName,
            OnBehalfOf = other.OnBehalfOf,
            At = other.At,
            AfterFreeze = other.AfterFreeze,
            Carried = other.Carried,
        } == other;
}

/// <param name="Total">The unit's staff on the day of confirming, from the roster; a correction keeps it.</param>
/// <param name="Excused">Absent with a reason.</param>
/// <param name="Briefed">Absent, but told of it afterwards.</param>
public sealed record Attendance(int Present, int Total, int Excused, int Briefed);

/// <summary>People and enterprises reached.</summary>
/// <param name="Direct">Present in person, by the list of participants.</param>
/// <param name="Indirect">Through media; never added to the direct ones.</param>
/// <param name="CountedBy">The units that an event was held together with, by code, with commas between; null: this unit alone.</param>
public sealed record Reach(int Direct, int Indirect, string? CountedBy)
{
    /// <summary>The units that it was held together with.</summary>
    [JsonIgnore]
    public IReadOnlyList<UnitCode> With =>
        [.. (CountedBy ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(UnitCode.Kept)];
}
