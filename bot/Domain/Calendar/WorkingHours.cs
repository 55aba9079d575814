namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// The hours of a working day, in which messages that the clock causes may go out. Local times; a start belongs to the hours, an end
/// does not. What is due on a day is due by their end.
/// </summary>
public sealed record WorkingHours(TimeOnly MorningStart, TimeOnly MorningEnd, TimeOnly AfternoonStart, TimeOnly AfternoonEnd)
{
    // Who comes in the morning has then read what came over night.
    private static readonly TimeSpan RemindedAfter = TimeSpan.FromHours(2);

    /// <summary>Within both the summer and the winter timetable of Hà Tĩnh's agencies: what holds while the Office has set none.</summary>
    public static WorkingHours Default { get; } = new(new(7, 30), new(11, 30), new(14, 0), new(17, 0));

    /// <summary>The hour of every reminder that the clock causes, but for the request to confirm what is held later in the day.</summary>
    public TimeOnly Reminder => MorningStart.Add(RemindedAfter);

    /// <summary>
    /// An hour said for a day of the <see cref="Default"/> hours, on a day that begins at another: it moves with the beginning.
    /// </summary>
    public TimeOnly Moved(TimeOnly said) => said.Add(MorningStart - Default.MorningStart);
}

/// <summary>From a day on these hours hold.</summary>
public sealed record HoursFrom(DateOnly From, WorkingHours Hours);
