using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Makes the SDK's activity out of what came in, with the parts that the bot looks at. (The SDK's own reading takes as long as the rest
/// of a turn, takes names in any case, and rewrites every text that looks like a moment.)
/// </summary>
public static class ActivityReader
{
    /// <summary>The activity; null when a part of it is of another kind than the protocol says.</summary>
    public static Activity? Read(JsonElement json)
    {
        try
        {
            return new Activity
            {
                Type = Text(json, "type"),
                Id = Text(json, "id"),
                ChannelId = Text(json, "channelId"),
                ServiceUrl = Text(json, "serviceUrl"),
                DeliveryMode = Text(json, "deliveryMode"),
                Timestamp = Moment(json, "timestamp"),
                Locale = Text(json, "locale"),
                From = Object(json, "from") is { } from ? Account(from) : null,
                Recipient = Object(json, "recipient") is { } recipient ? Account(recipient) : null,
                Conversation = Object(json, "conversation") is { } conversation ? Conversation(conversation) : null,
                ReplyToId = Text(json, "replyToId"),
                Name = Text(json, "name"),
                Action = Text(json, "action"),
                Text = Text(json, "text"),
                Value = Any(json, "value"),
                ChannelData = Any(json, "channelData"),
                MembersAdded = [.. List(json, "membersAdded").Select(Account)],
                MembersRemoved = [.. List(json, "membersRemoved").Select(Account)],
                Attachments = [.. List(json, "attachments").Select(File)],
                Entities = [.. Mentions(json)],
            };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static ChannelAccount Account(JsonElement json) =>
        new() { Id = Text(json, "id"), Name = Text(json, "name"), AadObjectId = Text(json, "aadObjectId") };

    private static ConversationAccount Conversation(JsonElement json) =>
        new()
        {
            Id = Text(json, "id"),
            Name = Text(json, "name"),
            ConversationType = Text(json, "conversationType"),
            TenantId = Text(json, "tenantId"),
        };

    // Of all that a client says beside a text only whom it speaks of matters, where it says so as the protocol does.
    private static IEnumerable<Entity> Mentions(JsonElement json) =>
        Property(json, "entities") is { ValueKind: JsonValueKind.Array } entities
            ? entities.EnumerateArray()
                .Where(
                    e => e.ValueKind is JsonValueKind.Object
                        && Property(e, "type") is { ValueKind: JsonValueKind.String } type
                        && type.ValueEquals("mention"))
                .Where(
                    e => Property(e, "mentioned") is { ValueKind: JsonValueKind.Object }
                        && Property(e, "text") is null or { ValueKind: JsonValueKind.String })
                .Select(e => new Mention { Type = "mention", Mentioned = Account(Property(e, "mentioned")!.Value), Text = Text(e, "text") })
            : [];

    private static Attachment File(JsonElement json) => new()
    {
        ContentType = Text(json, "contentType"),
        ContentUrl = Text(json, "contentUrl"),
        Name = Text(json, "name"),
        Content = Any(json, "content"),
    };

    private static string? Text(JsonElement parent, string name) => Property(parent, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new FormatException(),
    };

    private static DateTimeOffset? Moment(JsonElement parent, string name) =>
        Text(parent, name) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;

    private static JsonElement? Object(JsonElement parent, string name) => Property(parent, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } found => found,
        _ => throw new FormatException(),
    };

    // Null where an object should stand is passed over, as in the lists of mentions that some clients send.
    private static IEnumerable<JsonElement> List(JsonElement parent, string name) => Property(parent, name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Where(e => e.ValueKind is not JsonValueKind.Null)
            .Select(e => e.ValueKind is JsonValueKind.Object ? e : throw new FormatException()),
        _ => throw new FormatException(),
    };

    // Outlives the document that it was read from; its text is its JSON, or itself where it is a text.
    private static JsonElement? Any(JsonElement parent, string name) => Property(parent, name)?.Clone();

    private static JsonElement? Property(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
