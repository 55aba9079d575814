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

    /// <summary>
    /// Opens the personal conversation of somebody who has the bot but was not heard from; asked again it gives the same one.
    /// </summary>
    /// <param name="known">Any conversation of the same tenant: tells service, tenant and the bot's own id.</param>
    /// <param name="aadObjectId">The person's Entra object id.</param>
    Task<Opened> OpenAsync(ConversationAddress known, Guid aadObjectId, CancellationToken cancellationToken);
}

/// <param name="Address">The conversation; null unless the result is <see cref="SendResult.Sent"/>.</param>
public sealed record Opened(SendResult Result, ConversationAddress? Address);
