using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>Sends through the Bot Framework. What the channel answers is taken inside the send itself: the adapter would swallow it.</summary>
public sealed class TeamsMessenger(CloudAdapter adapter, IConfiguration configuration) : IMessenger
{
    private const string ChannelId = "msteams";
    // Without authentication, in Development, there is no id; the SDK wants one all the same.
    private readonly string _appId = configuration["MicrosoftAppId"] is { Length: > 0 } id ? id : "development";

    public async Task<SendResult> SendAsync(ConversationAddress to, AdaptiveCard card, string summary, CancellationToken cancellationToken)
    {
        IMessageActivity message = MessageFactory.Attachment(AttachmentOf(card));
        message.Summary = summary;
        return await TryAsync(to, afterPost: true, async (turn, ct) => (await turn.SendActivityAsync(message, ct))?.Id, cancellationToken);
    }

    public async Task<SendResult> UpdateAsync(ConversationAddress at, string activityId, AdaptiveCard card, CancellationToken cancellationToken)
    {
        IMessageActivity message = MessageFactory.Attachment(AttachmentOf(card));
        message.Id = activityId;
        message.Conversation = new ConversationAccount { Id = at.ConversationId };
        return await TryAsync(at, afterPost: false, async (turn, ct) => (await turn.UpdateActivityAsync(message, ct))?.Id, cancellationToken);
    }

    public static Attachment AttachmentOf(AdaptiveCard card) => new() { ContentType = AdaptiveCard.ContentType, Content = Payload.Tree(card) };

    private async Task<SendResult> TryAsync(
        ConversationAddress to, bool afterPost, Func<ITurnContext, CancellationToken, Task<string?>> send, CancellationToken cancellationToken)
    {
        SendResult result = new SendResult.Ambiguous("NoOutcome");
        ConversationReference reference = new()
        {
            ChannelId = ChannelId,
            ServiceUrl = to.ServiceUrl,
            Bot = new ChannelAccount { Id = to.BotId },
            User = new ChannelAccount { Id = to.UserId },
            Conversation = new ConversationAccount { Id = to.ConversationId, TenantId = to.TenantId },
        };

        try
        {
            await adapter.ContinueConversationAsync(
                _appId,
                reference,
                async (turn, ct) => result = await OutcomeAsync(() => send(turn, ct), afterPost, cancellationToken),
                cancellationToken);
        }
        catch (HttpRequestException)
        {
            // No token could be had: nothing was sent.
            return new SendResult.Refused(503, "NoToken", null);
        }

        return result;
    }

    private static async Task<SendResult> OutcomeAsync(Func<Task<string?>> send, bool afterPost, CancellationToken cancellationToken)
    {
        try
        {
            return new SendResult.Sent(await send());
        }
        catch (ErrorResponseException e) when (e.Response is not null)
        {
            int status = (int)e.Response.StatusCode;
            string code = e.Body?.Error?.Code ?? status.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return afterPost && status is 408 or >= 500
                ? Unclear(afterPost, code)
                : new SendResult.Refused(status, code, RetryAfter(e));
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return new SendResult.Refused(503, e.HttpRequestError.ToString(), null);
        }
        catch (HttpRequestException)
        {
            return Unclear(afterPost, "ConnectionLost");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Unclear(afterPost, "TimedOut");
        }
    }

    // Replacing a card twice does no harm, posting one twice does.
    private static SendResult Unclear(bool afterPost, string error) =>
        afterPost ? new SendResult.Ambiguous(error) : new SendResult.Refused(503, error, null);

    private static TimeSpan? RetryAfter(ErrorResponseException e)
    {
        string? seconds = e.Response.Headers?
            .FirstOrDefault(h => string.Equals(h.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return int.TryParse(seconds, System.Globalization.CultureInfo.InvariantCulture, out int wait) && wait >= 0 ? TimeSpan.FromSeconds(wait) : null;
    }
}
