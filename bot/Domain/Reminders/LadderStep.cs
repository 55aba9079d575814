namespace TeamsReformBot.Domain.Reminders;

/// <summary>The reminders of a dated duty, in order; a later one makes the earlier ones pointless.</summary>
public enum LadderStep
{
    None,

    /// <summary>Three working days before, only where there is something to prepare.</summary>
    HeadsUp,

    /// <summary>On the day: the card that asks for the confirmation.</summary>
    Ask,

    /// <summary>The due day, in the day's digest.</summary>
    DueDay,

    /// <summary>Two working days after the due day, in the day's digest.</summary>
    AfterDue,
}
