using AdaptiveCards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Sends to the chat channel. Never throws for what the channel answers: every answer is a result.</summary>
public interface IMessenger
{
    /// <summary>Posts a card as a new message.</summary>
    Task<SendResult> SendAsync(ConversationAddress to, AdaptiveCard card, string summary, CancellationToken cancellationToken);

    /// <summary>Replaces a posted card; notifies nobody.</summary>
    Task<SendResult> UpdateAsync(ConversationAddress at, string activityId, AdaptiveCard card, CancellationToken cancellationToken);
}
