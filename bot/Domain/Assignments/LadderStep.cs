namespace TeamsReformBot.Domain.Assignments;

/// <summary>The reminders of a duty, in order; a later one makes the earlier ones pointless.</summary>
public enum LadderStep
{
    None,

    /// <summary>Three working days before, only where there is something to prepare.</summary>
    HeadsUp,

    /// <summary>Five working days before a period's duty is due, in the day's digest.</summary>
    FiveBefore,

    /// <summary>Two working days before a period's duty is due, in the day's digest.</summary>
    TwoBefore,

    /// <summary>On the event's day: the card that asks for the confirmation.</summary>
    Ask,

    /// <summary>The due day, in the day's digest.</summary>
    DueDay,

    /// <summary>Two working days after the due day, in the day's digest.</summary>
    AfterDue,
}
