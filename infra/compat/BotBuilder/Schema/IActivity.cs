namespace Microsoft.Bot.Schema;

public interface IActivity
{
    string Type { get; set; }

    string Id { get; set; }

    string ServiceUrl { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    DateTimeOffset? LocalTimestamp { get; set; }

    ChannelAccount From { get; set; }

    string ChannelId { get; set; }

    ConversationAccount Conversation { get; set; }

    ChannelAccount Recipient { get; set; }

    string ReplyToId { get; set; }

    IList<Entity> Entities { get; set; }

    object ChannelData { get; set; }

    ConversationReference GetConversationReference();

    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
