
namespace TeamsReformBot.Domain.People;

/// <summary>What can be wrong with a roster's list; the cards word it.</summary>
public enum RosterFaultCode
{
    // The file as a whole.
    NotUtf8,
    QuoteMisplaced,
    NotAWorkbook,
    NoVisibleSheet,
    HeaderNowhere,
    ColumnsMissing,
    ColumnTwice,
    NoRows,

    // Any cell.
    CellIsError,
    LettersOfOldTable,
    LettersMisread,
    LettersLost,

    // Units.
    UnitCodeMissing,
    UnitCodesMissingBelow,
    UnitCodeInvalid,
    UnitCodesAlike,
    UnitCodeLikeKnown,
    UnitNameMissing,
    StaffCountNotWhole,
    OwnSeatUnclear,
    ParentUnknown,
    ParentIsItself,
    HeadOfNobody,
    UnitDiffers,

    // People.
    PersonMissing,
    UpnMissing,
    UpnNotAnAddress,
    UpnIsALink,
    UpnSeveral,
    UpnHasBlanks,
    UpnHasMarks,
    UpnHasForeignLetters,
    UpnTwice,
    RoleUnknown,
    ObjectIdInvalid,
    ObjectIdTwice,
    SecondHead,
}

/// <summary>
/// What is wrong with a row. <paramref name="Row"/> is its line in the file or its row in the sheet; <paramref name="Values"/> fill the
/// sentence's places.
/// </summary>
public sealed record RosterFault(int Row, RosterFaultCode Code, params string[] Values)
{
    /// <summary>The sheet of the workbook; null where the list is text.</summary>
    public string? Sheet { get; init; }
}

/// <summary>Either the roster, or every fault that keeps it from being one.</summary>
public sealed record RosterReading(Roster? Roster, IReadOnlyList<RosterFault> Faults)
{
    /// <summary>The sheet of the workbook that was read; null where the list is text.</summary>
    public string? Sheet { get; init; }

    /// <summary>Where each unit is described, by code.</summary>
    public IReadOnlyDictionary<string, int> UnitRows { get; init; } = new Dictionary<string, int>();

    public static RosterReading Refused(int row, RosterFaultCode code, params string[] values) =>
        new(null, [new RosterFault(row, code, values)]);

    /// <summary>As read from a sheet of a workbook.</summary>
    public RosterReading Of(string? sheet) =>
        this with { Sheet = sheet, Faults = [.. Faults.Select(fault => fault with { Sheet = sheet })] };
}
