using System.Net;
using System.Net.Http.Headers;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// Gives each call to the channel the bot's token. A call that is refused with 401 did nothing: it is made once more with a new token,
/// and no other call is ever made twice.
/// </summary>
public sealed class BotTokenHandler(SharedTokens tokens) : DelegatingHandler
{
    private const string Scheme = "Bearer";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (await TokenAsync(refused: null, cancellationToken) is not { } token)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        request.Headers.Authorization = new AuthenticationHeaderValue(Scheme, token);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode is not HttpStatusCode.Unauthorized)
        {
            return response;
        }

        request.Headers.Authorization = new AuthenticationHeaderValue(Scheme, await TokenAsync(refused: token, cancellationToken));
        response.Dispose();
        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<string?> TokenAsync(string? refused, CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.GetAsync(refused, cancellationToken);
        }
        catch (Exception e)
        {
            // Whatever the login service led to, also the end of the call's time: whoever waits must know that nothing was sent.
            throw new NoTokenException(e);
        }
    }
}

/// <summary>The login service gave no token, so nothing was sent.</summary>
public sealed class NoTokenException(Exception inner) : Exception("No token could be had.", inner);
