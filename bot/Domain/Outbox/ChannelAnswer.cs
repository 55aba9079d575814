using System.Globalization;

namespace TeamsReformBot.Domain.Outbox;

/// <summary>What the channel was asked to do.</summary>
public enum ChannelCall
{
    /// <summary>A new message: asked twice, it may stand there twice.</summary>
    Post,

    /// <summary>Replacing a message: asked twice, nothing is doubled.</summary>
    Replace,

    /// <summary>Opening a person's conversation: asked twice, it is the same one.</summary>
    Open,
}

/// <summary>Reads the channel's refusals.</summary>
public static class ChannelAnswer
{
    /// <param name="call">What was asked.</param>
    /// <param name="status">The HTTP status, not a success.</param>
    /// <param name="body">The raw body.</param>
    /// <param name="retryAfter">The header Retry-After, in seconds; anything else counts as absent.</param>
    public static SendResult Refusal(ChannelCall call, int status, string? body, string? retryAfter)
    {
        string code = ChannelErrors.CodeIn(body) ?? status.ToString(CultureInfo.InvariantCulture);
        if (status is 408 or >= 500)
        {
            return Unclear(call, code);
        }

        bool told = int.TryParse(retryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds);
        return new SendResult.Refused(status, code, told ? TimeSpan.FromSeconds(seconds) : null);
    }

    /// <summary>No answer, or none that tells: only a new message can be doubled by trying again.</summary>
    public static SendResult Unclear(ChannelCall call, string error) =>
        call is ChannelCall.Post ? new SendResult.Ambiguous(error) : new SendResult.Refused(503, error, null);
}
