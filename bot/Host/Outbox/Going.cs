namespace TeamsReformBot.Host.Outbox;

/// <summary>From which hour of a working day a message may go out.</summary>
public enum GoesFrom
{
    /// <summary>Somebody's click caused it.</summary>
    AnyHour,

    /// <summary>The clock caused it.</summary>
    WorkingHours,

    /// <summary>The clock caused it, and nothing that is due on the day may come after it.</summary>
    ReminderHour,
}

/// <summary>How a message is sent.</summary>
/// <param name="IsReminder">Held while the Office has paused the reminders; not what waits in the chain, or what went wrong.</param>
/// <param name="AsksUnit">Dropped when its addressee may no longer confirm for the unit: a head who was replaced meanwhile is not asked any
/// more.</param>
public sealed record Going(GoesFrom From, bool IsReminder = false, bool AsksUnit = false)
{
    public static readonly Going AtOnce = new(GoesFrom.AnyHour);
    public static readonly Going InWorkingHours = new(GoesFrom.WorkingHours);
    public static readonly Going Reminder = new(GoesFrom.WorkingHours, IsReminder: true);

    /// <summary>It concerns the day itself, so that it goes out also on the first day after several days off.</summary>
    public bool OfTheDay { get; init; }

    public Going ToWhoConfirms() => this with { AsksUnit = true };
}
