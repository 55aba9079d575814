using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Host.Decisions;

/// <summary>What was decided, on which rows.</summary>
/// <param name="Rows">As the decision read them.</param>
/// <param name="After">What it wrote; null unless done.</param>
public sealed record Decided<TRows, TValue, TAfter>(TRows Rows, Outcome<TValue> Outcome, TAfter? After)
    where TAfter : class;
