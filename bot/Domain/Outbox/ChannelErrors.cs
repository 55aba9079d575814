using System.Text.Json;

namespace TeamsReformBot.Domain.Outbox;

/// <summary>
/// The error codes that have a rule of their own: the channel's as it documents them, and ours for what never reached it.
/// </summary>
public static class ChannelErrors
{
    public const string BotDisabledByAdmin = "BotDisabledByAdmin";
    public const string BotNotInConversationRoster = "BotNotInConversationRoster";
    public const string ConversationBlockedByUser = "ConversationBlockedByUser";
    public const string MessageWritesBlocked = "MessageWritesBlocked";
    public const string Forbidden = "ForbiddenOperationException";
    public const string InvalidBotApiHost = "InvalidBotApiHost";
    public const string NotEnoughPermissions = "NotEnoughPermissions";
    public const string ActivityNotFound = "ActivityNotFoundInConversation";
    public const string ConversationNotFound = "ConversationNotFound";

    /// <summary>The person has no conversation with the bot, and none could be opened.</summary>
    public const string NoConversation = "NoConversation";

    /// <summary>The roster does not say which account the person has.</summary>
    public const string NoObjectId = "NoObjectId";

    /// <summary>The conversation's service is not on the list of hosts that the bot's token may go to.</summary>
    public const string ServiceHostNotAllowed = "ServiceHostNotAllowed";

    /// <summary>The conversation's id has letters that no call to the channel can name.</summary>
    public const string ConversationIdNotSendable = "ConversationIdNotSendable";

    /// <summary>The login service gave no token.</summary>
    public const string NoToken = "NoToken";

    /// <summary>What it should say could not be made out: a fault of the bot's own, or of what it has stored.</summary>
    public const string NotDrawn = "NotDrawn";

    /// <summary>
    /// The code in an error's raw body, or null. Two shapes: <c>{"error":{"code"}}</c>, and for a blocked user
    /// <c>{"errorCode":209,"message":"{…\"subCode\"…}"}</c> with JSON inside a JSON string.
    /// </summary>
    public static string? CodeIn(string? body)
    {
        if (Parse(body) is not { } whole)
        {
            return null;
        }

        if (Property(whole, "error") is { } error && Text(error, "code") is { } code)
        {
            return code;
        }

        return (Parse(Text(whole, "message")) is { } inner ? Text(inner, "subCode") : null) ?? Text(whole, "subCode");
    }

    private static JsonElement? Parse(string? json)
    {
        try
        {
            return string.IsNullOrWhiteSpace(json) ? null : JsonElement.Parse(json);
        }
        catch (JsonException)
        {
            // Proxies answer HTML.
            return null;
        }
    }

    private static JsonElement? Property(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? Text(JsonElement parent, string name) =>
        Property(parent, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;
}
