using System.Text.Json;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>What a click is answered with: a card in place of the one clicked, or a line.</summary>
public sealed record ClickAnswer(JsonElement Body)
{
    public bool IsCard => Body.GetProperty("type").GetString() == "application/vnd.microsoft.card.adaptive";

    public JsonElement Card => IsCard ? Body.GetProperty("value") : throw new InvalidOperationException("Not a card: " + Body);

    public string Text => Body.GetProperty("value").ToString();
}
