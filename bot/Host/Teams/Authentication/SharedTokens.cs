namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// The bot's token for all who send at once: what many need is asked for once, and renewed once. Nobody who waits holds a thread.
/// </summary>
public sealed class SharedTokens(IBotTokens source) : IDisposable
{
    private readonly SemaphoreSlim _asking = new(1, 1);

    /// <param name="refused">The token that the channel did not take, replaced unless somebody has done so since; null for a first
    /// try.</param>
    /// <param name="cancellationToken">Ends the waiting within the time that the send has.</param>
    /// <returns>The token; null when authentication is off.</returns>
    public async Task<string?> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            string? token = await source.GetAsync(renew: false, cancellationToken);
            return token is not null && token == refused ? await source.GetAsync(renew: true, cancellationToken) : token;
        }
        finally
        {
            _asking.Release();
        }
    }

    public void Dispose() => _asking.Dispose();
}
