using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams.Authentication;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Sends through the Bot Framework. What the channel answers is taken inside the send itself: the adapter would swallow it.
/// </summary>
public sealed class TeamsMessenger(
    ReformAdapter adapter, KeptConnectors connectors, ServiceHosts hosts, IConfiguration configuration) : IMessenger
{
    private static readonly SendResult HostNotAllowed = new SendResult.Refused(0, ChannelErrors.ServiceHostNotAllowed, null);
    private static readonly SendResult IdNotSendable = new SendResult.Refused(0, ChannelErrors.ConversationIdNotSendable, null);

    // Without authentication, in Development, there is no id; the SDK wants one all the same.
    private readonly string _appId = configuration["MicrosoftAppId"] is { Length: > 0 } id ? id : "development";

    public async Task<SendResult> SendAsync(ConversationAddress to, AdaptiveCard card, string summary, CancellationToken cancellationToken)
    {
        IMessageActivity message = MessageFactory.Attachment(AttachmentOf(card));
        message.Summary = summary;
        return await TryAsync(to, ChannelCall.Post, async (turn, ct) => (await turn.SendActivityAsync(message, ct))?.Id, cancellationToken);
    }

    public async Task<SendResult> UpdateAsync(
        ConversationAddress at, string activityId, AdaptiveCard card, CancellationToken cancellationToken)
    {
        IMessageActivity message = MessageFactory.Attachment(AttachmentOf(card));
        message.Id = activityId;
        message.Conversation = new ConversationAccount { Id = at.ConversationId };
        return await TryAsync(
            at, ChannelCall.Replace, async (turn, ct) => (await turn.UpdateActivityAsync(message, ct))?.Id, cancellationToken);
    }

    public async Task<Opened> OpenAsync(ConversationAddress known, Guid aadObjectId, CancellationToken cancellationToken)
    {
        if (!hosts.Allow(known.ServiceUrl))
        {
            return new Opened(HostNotAllowed, null);
        }

        ConversationParameters personal = new()
        {
            IsGroup = false,
            Bot = new ChannelAccount { Id = known.BotId },
            Members = [new ChannelAccount { Id = aadObjectId.ToString("D") }],
            TenantId = known.TenantId,
            ChannelData = new Dictionary<string, object> { ["tenant"] = new Dictionary<string, object> { ["id"] = known.TenantId ?? "" } },
        };
        string? opened = null;
        SendResult result = await ChannelOutcome.OfAsync(ChannelCall.Open, async () =>
        {
            // Asked directly: nothing is said in it yet, so there is no turn.
            opened = (await connectors.For(known.ServiceUrl).Conversations.CreateConversationAsync(personal, cancellationToken)).Id;
            return null;
        }, cancellationToken);
        return result is SendResult.Sent && opened is { Length: > 0 }
            ? new Opened(result, known with { ConversationId = opened, UserId = null })
            : new Opened(result is SendResult.Sent ? ChannelAnswer.Unclear(ChannelCall.Open, "NoConversationId") : result, null);
    }

    public static Attachment AttachmentOf(AdaptiveCard card) =>
        new() { ContentType = AdaptiveCard.ContentType, Content = Payload.Tree(card) };

    private async Task<SendResult> TryAsync(
        ConversationAddress to, ChannelCall call, Func<ITurnContext, CancellationToken, Task<string?>> send,
        CancellationToken cancellationToken)
    {
        // A stored address is no better than where it came from: the bot's token goes to no host that is not on the list.
        if (!hosts.Allow(to.ServiceUrl))
        {
            return HostNotAllowed;
        }

        // It goes into a header of the call.
        if (!ConversationAddress.CanBeSent(to.ConversationId))
        {
            return IdNotSendable;
        }

        SendResult? result = null;
        ConversationReference reference = new()
        {
            ChannelId = SenderGate.Channel,
            ServiceUrl = to.ServiceUrl,
            Bot = new ChannelAccount { Id = to.BotId },
            User = new ChannelAccount { Id = to.UserId },
            Conversation = new ConversationAccount { Id = to.ConversationId, TenantId = to.TenantId },
        };
        SendResult turn = await ChannelOutcome.OfAsync(call, async () =>
        {
            await adapter.ContinueConversationAsync(_appId, reference, SendInTurnAsync, cancellationToken);
            return null;
        }, cancellationToken);
        if (result is null)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return result ?? (turn is SendResult.Sent ? ChannelAnswer.Unclear(call, "NoOutcome") : turn);

        async Task SendInTurnAsync(ITurnContext turn, CancellationToken ct)
        {
            try
            {
                result = await ChannelOutcome.OfAsync(call, () => send(turn, ct), cancellationToken);
            }
            catch (OperationCanceledException)
            {
                // Our own shutdown: the adapter would take it for a turn that failed.
            }
        }
    }
}
