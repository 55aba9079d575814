using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Host.Storage;

/// <summary>What came of a write.</summary>
/// <param name="Frozen">Why it can never be written as it is: a quarter that it counts in was frozen. Null also when somebody else was
/// first.</param>
public readonly record struct Written(bool IsDone, Fault? Frozen)
{
    public static readonly Written Done = new(true, null);

    public static Written Not(Fault? frozen) => new(false, frozen);
}
