using System.Text.Json;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>What the bot sent: a new message (POST) or a replaced one (PUT), in order.</summary>
public sealed record Sent(int Order, string Method, string ConversationId, string ActivityId, JsonElement Activity)
{
    /// <summary>When it came in, by the machine's clock.</summary>
    public DateTimeOffset At { get; } = TimeProvider.System.GetUtcNow();

    /// <summary>All text of the message and its card.</summary>
    public string Text => Activity.GetRawText();

    /// <summary>The header of the call.</summary>
    public string? Authorization { get; init; }

    public bool HasCard => Activity.TryGetProperty("attachments", out JsonElement attachments) && attachments.GetArrayLength() > 0;

    public JsonElement Card => Activity.GetProperty("attachments")[0].GetProperty("content");
}
