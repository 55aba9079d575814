namespace TeamsReformBot.Domain.People;

/// <summary>
/// A row of the roster as it was written: a unit, and one of its people. A row may describe a unit alone.
/// <paramref name="Number"/> is the line in the file.
/// </summary>
public sealed record RosterRow(
    int Number,
    string UnitCode,
    string UnitName,
    string ParentUnit,
    string StaffCount,
    string OwnSeat,
    string Person,
    string Title,
    string Role,
    string Upn,
    string AadObjectId);

/// <summary>What is wrong with a row, in a Vietnamese sentence.</summary>
public sealed record RosterFault(int Row, string Message)
{
    public override string ToString() => $"Dòng {Row}: {Message}";
}

/// <summary>Either the roster, or every fault that keeps it from being one.</summary>
public sealed record RosterReading(Roster? Roster, IReadOnlyList<RosterFault> Faults);
