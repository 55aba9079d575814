using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Decisions;

/// <summary>A change of one thing, for what follows from it: cards to refresh, people to tell.</summary>
/// <param name="Before">Null when it was made by this change.</param>
/// <param name="Facts">What happened, in order; never empty.</param>
/// <param name="By">Who caused it: a principal name, or <c>clock</c>.</param>
/// <param name="Now">Vietnam local.</param>
public sealed record Changed<TState, TFact>(TState? Before, TState After, IReadOnlyList<TFact> Facts, Upn By, DateTime Now)
    where TState : class;
