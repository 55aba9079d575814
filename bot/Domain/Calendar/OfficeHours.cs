namespace TeamsReformBot.Domain.Calendar;

/// <summary>The working hours as the Office has set them: each holds until the next begins.</summary>
public sealed record OfficeHours
{
    /// <summary>By day.</summary>
    public IReadOnlyList<HoursFrom> Periods { get; init; } = [];

    public static OfficeHours None { get; } = new();

    public WorkingHours On(DateOnly day) => Periods.LastOrDefault(p => p.From <= day)?.Hours ?? WorkingHours.Default;

    /// <summary>These with others from a day on, until the next that was set.</summary>
    public OfficeHours With(HoursFrom set) =>
        new() { Periods = [.. Periods.Where(p => p.From != set.From).Append(set).OrderBy(p => p.From)] };
}
