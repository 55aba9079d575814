using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace TeamsReformBot.Host.Limits;

/// <summary>How fast one person's sentences are read by this process: reading them costs its time, which everybody shares.</summary>
public sealed class SentencePace(IOptions<LimitOptions> options) : IDisposable
{
    private const int Seconds = 5;

    private readonly PartitionedRateLimiter<Guid> _people = PartitionedRateLimiter.Create<Guid, Guid>(
        who => RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
        {
            ReplenishmentPeriod = TimeSpan.FromSeconds(Seconds),
            TokensPerPeriod = Math.Max(1, options.Value.SentencesPerMinute * Seconds / 60),
            TokenLimit = 2 * options.Value.SentencesPerMinute,
        }));

    /// <summary>Null when a sentence may be read now, and then it counts; else how long its sender is to wait.</summary>
    public TimeSpan? WaitFor(Guid who)
    {
        using RateLimitLease lease = _people.AttemptAcquire(who);
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? wait
            : TimeSpan.FromSeconds(Seconds);
    }

    public void Dispose() => _people.Dispose();
}
