namespace TeamsReformBot.Domain.Watch;

/// <param name="What">As it was when it was told last.</param>
/// <param name="ToldOn">The last day on which the Office was told.</param>
/// <param name="Until">When it was found to be over, Vietnam local; null as long as it lasts.</param>
public sealed record ToldTrouble(Trouble What, DateOnly ToldOn, DateTime? Until);

/// <summary>What the Office was told: at most one trouble of each kind.</summary>
public sealed record WatchState(IReadOnlyList<ToldTrouble> Told)
{
    public static WatchState Empty { get; } = new([]);

    public ToldTrouble? Of(TroubleKind kind) => Told.FirstOrDefault(t => t.What.Kind == kind);
}
