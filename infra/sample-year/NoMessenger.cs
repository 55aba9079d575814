using AdaptiveCards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.SampleYear;

/// <summary>Nobody is written to in a played year.</summary>
public sealed class NoMessenger : IMessenger
{
    public Task<SendResult> SendAsync(ConversationAddress to, AdaptiveCard card, string summary, CancellationToken cancellationToken) => throw Refused();

    public Task<SendResult> UpdateAsync(ConversationAddress at, string activityId, AdaptiveCard card, CancellationToken cancellationToken) => throw Refused();

    public Task<Opened> OpenAsync(ConversationAddress known, Guid aadObjectId, CancellationToken cancellationToken) => throw Refused();

    private static InvalidOperationException Refused() => new("A played year sends nothing.");
}
