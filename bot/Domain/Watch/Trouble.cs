namespace TeamsReformBot.Domain.Watch;

public enum TroubleKind
{
    /// <summary>At least one job has not succeeded for longer than it should.</summary>
    JobsLate,

    /// <summary>Messages that are due do not go out.</summary>
    MessagesStuck,

    /// <summary>Messages wait because the Office's channel takes none: told to the chief in person.</summary>
    OfficeChannelLost,
}

/// <summary>Something that the Office should hear of.</summary>
/// <param name="Since">Vietnam local.</param>
/// <param name="Jobs">The late jobs, by name; else empty.</param>
/// <param name="Messages">How many are stuck or wait; 0 for late jobs.</param>
public sealed record Trouble(TroubleKind Kind, DateTime Since, IReadOnlyList<string> Jobs, int Messages);
