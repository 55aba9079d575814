using System.Text.Json;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>A card in front of somebody: as it was posted, or as it stands after a click.</summary>
/// <param name="ActivityId">The message that it stands in; null where the click named none.</param>
/// <param name="Place">The conversation or channel.</param>
internal sealed record Shown(JsonElement Card, string? ActivityId, string Place)
{
    public string Text => Card.GetRawText();

    public static Shown Of(Sent sent) => new(sent.Card, sent.ActivityId, sent.ConversationId.Split(';')[0]);

    /// <summary>The same card, but a click on it does not say in which message it stands.</summary>
    public Shown Apart => this with { ActivityId = null };
}
