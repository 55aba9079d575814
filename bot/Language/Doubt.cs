namespace TeamsReformBot.Language;

/// <summary>
/// What a sentence leaves open; each is put as a question in the reader's language, with the values in its text's places.
/// </summary>
public enum DoubtCode
{
    /// <summary>The <see cref="CommandExample"/>s that are meant.</summary>
    WhichCommand,

    /// <summary>The units' names.</summary>
    WhichUnit,

    /// <summary>The clauses' ids; none where what was said twice does not agree.</summary>
    WhichClause,
    SeveralPeriods,
    SeveralDifficulties,
    SeveralDays,
    SeveralHours,

    /// <summary>The day as written.</summary>
    NoSuchDay,

    /// <summary>A day or a month alone.</summary>
    DayIncomplete,

    /// <summary>The day as written, and the date that it would be.</summary>
    DayAlreadyPast,

    /// <summary>The day as written, and the date that it would be.</summary>
    DayNotYet,

    /// <summary>The weekday.</summary>
    WhichWeek,

    /// <summary>The date, the weekday that it is, the weekday said.</summary>
    OtherWeekday,

    /// <summary>The words, the month that they may be, the weekday that they may be.</summary>
    MonthOrWeekday,

    /// <summary>The hour as typed.</summary>
    NoSuchHour,

    /// <summary>Both hours that it may be.</summary>
    WhichHour,

    /// <summary>The quarter as said.</summary>
    NoSuchQuarter,

    /// <summary>The date, the quarter.</summary>
    DayOutsideQuarter,

    /// <summary>The words of a number that was not read.</summary>
    NumberUnclear,

    /// <summary>The words of all numbers of an attendance, and the unit's staff.</summary>
    AttendanceDisagrees,

    /// <summary>The words of a number of people who may be the unit's own or others.</summary>
    WhichPeople,

    /// <summary>The words of a number for which the form has no field, or several.</summary>
    NoField,

    /// <summary>The day as typed.</summary>
    LunarDay,

    /// <summary>The first day of a stretch and the last.</summary>
    LastBeforeFirst,

    /// <summary>The words of a sentence that sets an event which are no day, hour or place.</summary>
    UnreadInEvent,
    AmountUnclear,
}

/// <summary>A doubt, and what it is about.</summary>
/// <param name="Values">Words and figures as said, dates, hours, weekdays, names, or commands.</param>
public sealed record Doubt(DoubtCode Code, params IReadOnlyList<object> Values);
