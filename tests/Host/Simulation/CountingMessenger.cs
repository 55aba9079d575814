using System.Collections.Concurrent;
using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>A message that came: to whom, when, with which line in the notification.</summary>
public sealed record Came(string ConversationId, DateTime At, string Summary, bool Replaced);

/// <summary>The channel's side, within the process: takes everything and remembers it.</summary>
public sealed class CountingMessenger(BusinessClock clock) : IMessenger
{
    private readonly ConcurrentQueue<Came> _came = [];
    private int _ids;

    public IReadOnlyList<Came> All => [.. _came];

    /// <summary>How long the answer to a message takes, after it has come.</summary>
    public TimeSpan Delay { get; set; }

    public async Task<SendResult> SendAsync(ConversationAddress to, AdaptiveCard card, string summary, CancellationToken cancellationToken)
    {
        _came.Enqueue(new Came(to.ConversationId, clock.Now, summary, Replaced: false));
        await Task.Delay(Delay, TimeProvider.System, cancellationToken);
        return new SendResult.Sent(Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture));
    }

    public Task<SendResult> UpdateAsync(ConversationAddress at, string activityId, AdaptiveCard card, CancellationToken cancellationToken)
    {
        _came.Enqueue(new Came(at.ConversationId, clock.Now, "", Replaced: true));
        return Task.FromResult<SendResult>(new SendResult.Sent(activityId));
    }

    public Task<Opened> OpenAsync(ConversationAddress known, Guid aadObjectId, CancellationToken cancellationToken) =>
        Task.FromResult(new Opened(new SendResult.Refused(403, ChannelErrors.Forbidden, null), null));
}
