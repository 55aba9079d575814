namespace TeamsReformBot.Domain.Watch;

public enum TroubleKind
{
    /// <summary>At least one job has not succeeded for longer than it should.</summary>
    JobsLate,

    /// <summary>Messages that are due do not go out.</summary>
    MessagesStuck,
}

/// <summary>Something that the Office should hear of.</summary>
/// <param name="Since">Vietnam local.</param>
/// <param name="Jobs">The late jobs, by name; empty for stuck messages.</param>
/// <param name="Messages">How many are stuck; 0 for late jobs.</param>
public sealed record Trouble(TroubleKind Kind, DateTime Since, IReadOnlyList<string> Jobs, int Messages);
