using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>
/// Keeps this instance below the channel's rates, and still for as long as the channel asks: a conversation that was throttled, and
/// a whole tenant when several of its conversations were throttled within a short time. By the machine's clock.
/// </summary>
public sealed class SendingPace : IDisposable
{
    private static readonly TimeSpan PauseWhenNotTold = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortTime = TimeSpan.FromSeconds(10);
    private const int SeveralConversations = 3;

    // As many as are sent at once may stand in line for the tenant's next token, a fraction of a second.
    private const int InLine = 64;

    private readonly MachineClock _machineTime;
    private readonly PartitionedRateLimiter<string> _conversations;
    private readonly PartitionedRateLimiter<string> _tenants;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _pausedUntil = new();
    private readonly ConcurrentDictionary<string, (string Tenant, DateTimeOffset At)> _throttled = new();

    public SendingPace(MachineClock machineTime, IOptions<SendingOptions> options)
    {
        _machineTime = machineTime;
        SendingOptions o = options.Value;
        _conversations = Buckets(o.PerConversationPerSecond, o.ConversationBurst, inLine: 0);
        _tenants = Buckets(o.PerTenantPerSecond, o.PerTenantPerSecond, InLine);
    }

    /// <summary>Zero when a message may go now, and then it counts; else how long to wait before asking again.</summary>
    public async ValueTask<TimeSpan> WaitAsync(ConversationAddress to, CancellationToken cancellationToken)
    {
        TimeSpan paused = Max(Paused(to.ConversationId), Paused(TenantOf(to)));
        if (paused > TimeSpan.Zero)
        {
            return paused;
        }

        using RateLimitLease conversation = _conversations.AttemptAcquire(to.ConversationId);
        if (!conversation.IsAcquired)
        {
            return RetryAfter(conversation);
        }

        using RateLimitLease tenant = await _tenants.AcquireAsync(TenantOf(to), 1, cancellationToken);
        return tenant.IsAcquired ? TimeSpan.Zero : RetryAfter(tenant);
    }

    /// <summary>The channel asked to slow down.</summary>
    public void Throttled(ConversationAddress to, TimeSpan? asked)
    {
        DateTimeOffset now = _machineTime.GetUtcNow();
        DateTimeOffset until = now + (asked > TimeSpan.Zero ? asked.Value : PauseWhenNotTold);
        PauseUntil(to.ConversationId, until);
        _throttled[to.ConversationId] = (TenantOf(to), now);
        foreach ((string conversation, (string _, DateTimeOffset at)) in _throttled)
        {
            if (now - at > ShortTime)
            {
                _throttled.TryRemove(conversation, out _);
            }
        }

        if (_throttled.Values.Count(t => t.Tenant == TenantOf(to)) >= SeveralConversations)
        {
            PauseUntil(TenantOf(to), until);
        }
    }

    public void Dispose()
    {
        _conversations.Dispose();
        _tenants.Dispose();
    }

    private void PauseUntil(string key, DateTimeOffset until) =>
        _pausedUntil.AddOrUpdate(key, until, (_, before) => before > until ? before : until);

    private TimeSpan Paused(string key)
    {
        if (!_pausedUntil.TryGetValue(key, out DateTimeOffset until))
        {
            return TimeSpan.Zero;
        }

        TimeSpan left = until - _machineTime.GetUtcNow();
        if (left <= TimeSpan.Zero)
        {
            _pausedUntil.TryRemove(KeyValuePair.Create(key, until));
        }

        return left;
    }

    // No conversation's id looks like this.
    private static string TenantOf(ConversationAddress to) => "tenant " + to.TenantId;

    private static TimeSpan RetryAfter(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) && wait > TimeSpan.Zero ? wait : PauseWhenNotTold;

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static PartitionedRateLimiter<string> Buckets(int perSecond, int burst, int inLine) =>
        PartitionedRateLimiter.Create<string, string>(
            key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
            {
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                TokensPerPeriod = perSecond,
                TokenLimit = burst,
                QueueLimit = inLine,
            }));
}
