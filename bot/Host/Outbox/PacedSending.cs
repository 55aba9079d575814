using AdaptiveCards;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>
/// What the outbox sends goes through here: no faster than allowed, and once more to the government cloud when it belongs there.
/// </summary>
public sealed class PacedSending(IMessenger messenger, SendingPace pace, IOptions<SendingOptions> options)
{
    public Task<SendResult> SendAsync(ConversationAddress to, AdaptiveCard card, string summary, CancellationToken cancellationToken) =>
        CallAsync(to, at => messenger.SendAsync(at, card, summary, cancellationToken), cancellationToken);

    public Task<SendResult> UpdateAsync(
        ConversationAddress at, string activityId, AdaptiveCard card, CancellationToken cancellationToken) =>
        CallAsync(at, there => messenger.UpdateAsync(there, activityId, card, cancellationToken), cancellationToken);

    public async Task<Opened> OpenAsync(ConversationAddress known, Guid aadObjectId, CancellationToken cancellationToken)
    {
        // Opening counts to the person's own thread, which has no id yet, and to the tenant.
        ConversationAddress thread = known with { ConversationId = aadObjectId.ToString("D") };
        Opened opened = new(new SendResult.Sent(null), null);
        SendResult result = await CallAsync(
            thread,
            async at => (opened = await messenger.OpenAsync(at, aadObjectId, cancellationToken)).Result,
            cancellationToken);
        return opened with { Result = result };
    }

    private async Task<SendResult> CallAsync(
        ConversationAddress to, Func<ConversationAddress, Task<SendResult>> call, CancellationToken cancellationToken)
    {
        TimeSpan wait = await pace.WaitAsync(to, cancellationToken);
        if (wait > TimeSpan.Zero)
        {
            return new SendResult.Postponed(wait);
        }

        SendResult result = await call(to);
        if (result is SendResult.Refused { Error: ChannelErrors.InvalidBotApiHost } && to.ServiceUrl != options.Value.GovernmentServiceUrl)
        {
            string moved = options.Value.GovernmentServiceUrl;
            result = await call(to with { ServiceUrl = moved }) is SendResult.Sent sent ? sent with { MovedTo = moved } : result;
        }

        if (result is SendResult.Refused { Status: 429 } throttled)
        {
            pace.Throttled(to, throttled.RetryAfter);
        }

        return result;
    }
}
