using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Decisions;

/// <summary>A row that need not exist yet.</summary>
/// <param name="Stored">Null where there is none.</param>
public sealed record Found<T>(Stored<T>? Stored)
    where T : class
{
    public T? State => Stored?.State;
}
