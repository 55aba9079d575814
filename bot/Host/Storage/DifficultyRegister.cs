namespace TeamsReformBot.Host.Storage;

/// <summary>The register of difficulties: gives each its number of the calendar year, the same one however often it is asked.</summary>
public sealed class DifficultyRegister(NumberRegister numbers)
{
    /// <summary>The number of a difficulty, such as KK-2026-0007.</summary>
    public Task<string> NumberOfAsync(int year, string difficultyId, CancellationToken cancellationToken) =>
        numbers.NumberOfAsync("register", "KK", year, difficultyId, cancellationToken);
}
