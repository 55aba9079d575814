namespace TeamsReformBot.Language.Finding;

/// <summary>A date as said: the year may be missing.</summary>
internal sealed record SaidDate(int Day, int Month, int? Year)
{
    public string Written => Year is { } year ? $"{Day:00}/{Month:00}/{year:0000}" : $"{Day:00}/{Month:00}";
}

/// <summary>A day as said, before it is known whether the speaker looks back or ahead. One of the first three says it; none of a day without its month.</summary>
internal sealed record SaidDay
{
    /// <summary>Today, yesterday: the day itself.</summary>
    public DateOnly? Exact { get; init; }

    /// <summary>Day and month, perhaps the year.</summary>
    public SaidDate? Written { get; init; }

    /// <summary>A weekday alone; beside a date the one that it was said to be.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Which week the weekday is of: -1 the last, 0 this, 1 the next; null when not said.</summary>
    public int? Weeks { get; init; }

    /// <summary>The weekday is the last before today: "thứ Hai vừa rồi".</summary>
    public bool IsLatest { get; init; }

    /// <summary>Of a stretch said with one month its first day: the 10 of "từ 10 đến 12/12".</summary>
    public SaidDate? First { get; init; }

    /// <summary>The last day of a week.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The words say that it is a limit: before, until, by.</summary>
    public bool IsLimit { get; init; }

    /// <summary>The words say that something begins with it: from.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>A day of the lunar calendar.</summary>
    public bool IsLunar { get; init; }

    /// <summary>Morning, noon, afternoon or evening, folded; empty when not said.</summary>
    public string PartOfDay { get; init; } = "";
}
