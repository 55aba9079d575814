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

/// <summary>How often a duty comes back.</summary>
public sealed record DutyRecurrence
{
    [JsonRequired]
    public RecurrenceKind Kind { get; init; }

    /// <summary>The month (1 to 12) of a yearly duty; null when the year alone is fixed.</summary>
    public int? Month { get; init; }

    /// <summary>The day of its last month by which a reporting period's duty is due.</summary>
    public int? DueDayOfLastMonth { get; init; }

    /// <summary>It also arises whenever somebody asks.</summary>
    public bool AlsoOnDemand { get; init; }
}
