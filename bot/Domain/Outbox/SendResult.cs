namespace TeamsReformBot.Domain.Outbox;

/// <summary>What came of one try to send.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <param name="ActivityId">The posted message's id; null where nothing was posted.</param>
    /// <param name="MovedTo">The service address that took it, where the stored one no longer serves that conversation.</param>
    public sealed record Sent(string? ActivityId, string? MovedTo = null) : SendResult;

    /// <summary>There is no conversation to send to yet.</summary>
    /// <param name="Error">Why none could be had.</param>
    public sealed record NoConversation(string Error = ChannelErrors.NoConversation) : SendResult;

    /// <summary>No answer, or one that does not tell whether the message arrived.</summary>
    public sealed record Ambiguous(string Error) : SendResult;

    /// <summary>Not tried: it would disturb somebody now, or go over the channel's rate.</summary>
    public sealed record Postponed(TimeSpan Wait) : SendResult;

    /// <summary>It did not arrive, or nothing is doubled if it did.</summary>
    /// <param name="Status">The HTTP status that refused it; 0 when it was not even tried.</param>
    /// <param name="Error">The error's code, never the message's content.</param>
    /// <param name="RetryAfter">As the channel asked, if it did.</param>
    public sealed record Refused(int Status, string Error, TimeSpan? RetryAfter) : SendResult;
}
