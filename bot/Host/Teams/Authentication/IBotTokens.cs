namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// Where the bot's own tokens come from. (The SDK's way of asking for one cannot be stopped, holds a thread while another asks, and
/// asks a login service that is busy eleven times in a row.)
/// </summary>
public interface IBotTokens
{
    /// <summary>A token for the channel, from the cache until shortly before it expires; null when authentication is off.</summary>
    /// <param name="renew">Asks for a new one, whatever the cache holds.</param>
    /// <param name="cancellationToken">Ends it within the time that the send has.</param>
    Task<string?> GetAsync(bool renew, CancellationToken cancellationToken);
}

/// <summary>In Development without a registration: what is sent carries no token.</summary>
public sealed class NoTokens : IBotTokens
{
    public Task<string?> GetAsync(bool renew, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
