using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Decisions;

/// <summary>What somebody did in the chain: who, when, and the words, if any.</summary>
public sealed record OfficeStep(Upn Upn, string Name, DateTime At, string? Words)
{
    /// <summary>The object id that it was done under; null in rows from before this was kept.</summary>
    public Guid? ObjectId { get; init; }
}
