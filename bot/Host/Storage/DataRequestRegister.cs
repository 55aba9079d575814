namespace TeamsReformBot.Host.Storage;

/// <summary>The register of requests about people's data.</summary>
public sealed class DataRequestRegister(NumberRegister numbers)
{
    /// <summary>The number of a request, such as DL-2026-0007.</summary>
    public Task<string> NumberOfAsync(int year, string requestId, CancellationToken cancellationToken) =>
        numbers.NumberOfAsync("data-register", "DL", year, requestId, cancellationToken);
}
