using System.Text.Json.Serialization;

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

/// <summary>How often a duty comes back.</summary>
public sealed record DutyRecurrence
{
    [JsonRequired]
    public RecurrenceKind Kind { get; init; }

    /// <summary>The month (1 to 12) of a yearly duty; null when the year alone is fixed.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month by which a reporting period's duty is due after the period's end; null: the 20th.</summary>
    public int? DueDayOfLastMonth { get; init; }

    /// <summary>What it asks for may be done after its period: a report is written then, and a yearly duty has its month.</summary>
    [JsonIgnore]
    public bool IsDoneAfterPeriod => Kind is RecurrenceKind.PerReportingPeriod || Month is not null;

    /// <summary>It also arises whenever somebody asks.</summary>
    public bool AlsoOnDemand { get; init; }
}
