using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Plans;

public enum RecurrenceKind
{
    MonthlyFirstMonday,

    /// <summary>Once a quarter, on the date that the Office sets.</summary>
    QuarterlyDated,
    AtLeastOnceAQuarter,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
    PerReportingPeriod,
    OnDemand,
}

public static class RecurrenceRules
{
    /// <summary>Each occurrence is an event of one day.</summary>
    public static bool IsDated(this RecurrenceKind kind) => kind is RecurrenceKind.MonthlyFirstMonday or RecurrenceKind.QuarterlyDated;
}

/// <summary>A period of the year on which a report is owed: the third quarter, the first half-year.</summary>
public sealed record ReportedPeriod(PeriodKind Kind, int Number)
{
    /// <summary>The reporting periods of administrative reform (CCHC).</summary>
    public static readonly IReadOnlyList<ReportedPeriod> Default =
        [new(PeriodKind.Quarter, 1), new(PeriodKind.HalfYear, 1), new(PeriodKind.Quarter, 3), new(PeriodKind.Year, 1)];
}

/// <summary>How often a duty comes back.</summary>
public sealed record DutyRecurrence
{
    [JsonRequired]
    public RecurrenceKind Kind { get; init; }

    /// <summary>The month (1 to 12) of a yearly duty; null when the year alone is fixed.</summary>
    public int? Month { get; init; }

    /// <summary>The day of its last month by which a reporting period's duty is due.</summary>
    public int? DueDayOfLastMonth { get; init; }

    /// <summary>The periods that are reported on, where it is the report; null: quarter I, six months, quarter III and the year.</summary>
    public IReadOnlyList<ReportedPeriod>? Periods { get; init; }

    /// <summary>It also arises whenever somebody asks.</summary>
    public bool AlsoOnDemand { get; init; }
}
