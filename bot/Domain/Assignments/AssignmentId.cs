using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>Duty x unit x occurrence; the occurrence is the duty's own anchor, such as 2026-12 or 2026-q4.</summary>
public readonly record struct AssignmentId(UnitCode UnitCode, string DutyId, string OccurrenceKey)
{
    /// <summary>The year in the occurrence's key.</summary>
    public int Year => int.Parse(OccurrenceKey.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>How facts, posted cards and messages of the unit name this assignment.</summary>
    public Subject Subject => new Subject.Assignment(OccurrenceKey, DutyId);

    [System.Text.Json.Serialization.JsonIgnore]
    public RowId Row => new(UnitCode, Year, Subject.Id);

    /// <summary>Reads what a card sends back; null when it is no id (a card's data is never trusted).</summary>
    public static AssignmentId? Parse(string? unitCode, string? dutyId, string? occurrenceKey)
    {
        bool plain = PlainId.Is(dutyId) && PlainId.Is(occurrenceKey);
        return plain
            && UnitCode.Parse(unitCode) is { } unit
            && occurrenceKey!.Length >= 6
            && int.TryParse(occurrenceKey.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? new AssignmentId(unit, dutyId!, occurrenceKey)
            : null;
    }

    /// <summary>The id that <see cref="Subject"/> was made from; null when it is no assignment's.</summary>
    public static AssignmentId? OfSubject(UnitCode unitCode, Subject subject) =>
        subject is Subject.Assignment named ? Parse(unitCode, named.DutyId, named.OccurrenceKey) : null;
}
