namespace TeamsReformBot.Domain.Difficulties;

public enum DifficultyStatus
{
    Reported,

    /// <summary>An officer has it: taken, returned by the chief, or sent back with a question by the directorate.</summary>
    Received,

    /// <summary>The chief of office has it.</summary>
    WithChief,

    /// <summary>The Director, or the deputy it was passed to, has it.</summary>
    WithDirector,

    /// <summary>Agreed, and a unit is doing what was decided; the reporter's assignment waits for that.</summary>
    TaskGiven,

    // Closed.
    Answered,
    LaterDateGranted,
    LaterDateRefused,
    Agreed,
    Disagreed,
    Withdrawn,

    /// <summary>The reporter said that it has been overcome.</summary>
    Settled,
}

public enum DifficultyCategory
{
    Budget,
    Staffing,
    Material,
    Technical,
    Coordination,
    Authority,
    Other,
}

/// <summary>What it does to the assignment.</summary>
public enum DifficultyEffect
{
    /// <summary>Still on time; help is asked for. Also of a difficulty that hangs on no assignment.</summary>
    OnTime,
    LaterDate,

    /// <summary>Cannot be done: only this one blocks the assignment.</summary>
    CannotDo,
}
