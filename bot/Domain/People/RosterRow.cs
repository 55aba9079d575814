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
    string AadObjectId)
{
    /// <summary>The columns' names, in the order of the cells.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "unit_code", "unit_name", "parent_unit", "staff_count", "own_seat", "person", "title", "role", "upn", "aad_object_id",
    ];

    /// <summary>The cells in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string> Cells => [UnitCode, UnitName, ParentUnit, StaffCount, OwnSeat, Person, Title, Role, Upn, AadObjectId];

    /// <param name="number">The line in the file.</param>
    /// <param name="cells">The cells in the order of <see cref="Columns"/>.</param>
    public static RosterRow Of(int number, IReadOnlyList<string> cells) =>
        new(number, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]);
}
