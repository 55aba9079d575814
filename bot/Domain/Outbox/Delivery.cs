namespace TeamsReformBot.Domain.Outbox;

/// <summary>What came of one try to send.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <param name="ActivityId">The posted message's id; null where nothing was posted.</param>
    public sealed record Sent(string? ActivityId) : SendResult;

    /// <summary>There is no conversation to send to yet.</summary>
    public sealed record NoConversation : SendResult;

    /// <summary>No answer, or one that does not tell whether the message arrived.</summary>
    public sealed record Ambiguous(string Error) : SendResult;

    /// <summary>Not tried: it would disturb somebody now.</summary>
    public sealed record Postponed(TimeSpan Wait) : SendResult;

    /// <summary>It did not arrive, or nothing is doubled if it did.</summary>
    /// <param name="Status">The HTTP status that refused it.</param>
    /// <param name="Error">The error's code, never the message's content.</param>
    /// <param name="RetryAfter">As the channel asked, if it did.</param>
    public sealed record Refused(int Status, string Error, TimeSpan? RetryAfter) : SendResult;
}

/// <summary>Every answer of the channel has its rule: sent, tried again later, waiting for a conversation, or dead.</summary>
public static class Delivery
{
    private const int MaxAttempts = 12;
    private const int MaxAmbiguousAttempts = 3;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>The message after a try.</summary>
    /// <param name="message">The message as it was tried.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="now">Vietnam local; retries are due from here.</param>
    /// <param name="jitter">0 to 1: spreads the retries of many.</param>
    public static OutboxMessage After(OutboxMessage message, SendResult result, DateTime now, double jitter) => result switch
    {
        SendResult.Sent => message with { State = MessageState.Sent, LastError = null },
        SendResult.Postponed p => message with { DueAt = now + p.Wait },
        SendResult.NoConversation => message with { State = MessageState.Waiting, LastError = "NoConversation" },
        SendResult.Ambiguous a when message.AmbiguousAttempts + 1 >= MaxAmbiguousAttempts => Dead(message, a.Error) with
        {
            AmbiguousAttempts = message.AmbiguousAttempts + 1,
        },
        SendResult.Ambiguous a => Later(message, a.Error, null, now, jitter) with { AmbiguousAttempts = message.AmbiguousAttempts + 1 },
        SendResult.Refused { Status: 408 or 412 or 429 or >= 500 } r when message.Attempts + 1 < MaxAttempts =>
            Later(message, r.Error, r.RetryAfter, now, jitter),
        // A person who removed the bot is written to again once they have it again.
        SendResult.Refused { Status: 403 or 404 } r => message with { State = MessageState.Waiting, LastError = r.Error },
        SendResult.Refused r => Dead(message, r.Error),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };

    private static OutboxMessage Dead(OutboxMessage message, string error) => message with { State = MessageState.Dead, LastError = error };

    private static OutboxMessage Later(OutboxMessage message, string error, TimeSpan? asked, DateTime now, double jitter)
    {
        double doubled = FirstPause.TotalSeconds * Math.Pow(2, message.Attempts);
        TimeSpan ownPause = TimeSpan.FromSeconds(Math.Min(doubled, LongestPause.TotalSeconds) * (0.8 + (0.4 * jitter)));
        // Asked to wait 0 seconds, all tries would be used up at once.
        TimeSpan pause = asked is { } wait && wait > TimeSpan.Zero ? wait : ownPause;
        return message with { DueAt = now + pause, Attempts = message.Attempts + 1, LastError = error };
    }
}
