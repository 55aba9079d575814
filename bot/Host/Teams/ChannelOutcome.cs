using Microsoft.Bot.Schema;
using Microsoft.Rest;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Teams.Authentication;

namespace TeamsReformBot.Host.Teams;

/// <summary>Turns what the SDK throws into the channel's answer.</summary>
internal static class ChannelOutcome
{
    /// <param name="call">What is asked.</param>
    /// <param name="ask">Asks, and gives the posted message's id if there is one.</param>
    /// <param name="stopping">Our own shutdown, which is no answer of the channel.</param>
    public static async Task<SendResult> OfAsync(ChannelCall call, Func<Task<string?>> ask, CancellationToken stopping)
    {
        try
        {
            return new SendResult.Sent(await ask());
        }
        catch (ErrorResponseException e) when (e.Response is not null)
        {
            // The raw content: the SDK reads only one of the two shapes that errors come in.
            return ChannelAnswer.Refusal(call, (int)e.Response.StatusCode, e.Response.Content, RetryAfter(e));
        }
        catch (SerializationException)
        {
            // A success whose body says nothing that can be read.
            return new SendResult.Sent(null);
        }
        catch (NoTokenException)
        {
            return new SendResult.Refused(503, ChannelErrors.NoToken, null);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new SendResult.Refused(503, e.HttpRequestError.ToString(), null);
        }
        catch (HttpRequestException)
        {
            return ChannelAnswer.Unclear(call, "ConnectionLost");
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return ChannelAnswer.Unclear(call, "TimedOut");
        }
    }

    /// <summary>Whether an exception says that the channel could not be spoken to, or did not take what it was told.</summary>
    public static bool IsFailure(Exception exception) =>
        exception is ErrorResponseException or SerializationException or NoTokenException
            or HttpRequestException or OperationCanceledException;

    // The originals keep the header under whatever letter case it came in.
    private static string? RetryAfter(ErrorResponseException e) => e.Response.Headers?
        .FirstOrDefault(h => string.Equals(h.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
