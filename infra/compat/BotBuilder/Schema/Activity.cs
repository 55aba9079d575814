namespace Microsoft.Bot.Schema;

/// <summary>
/// One activity, in or out. What arrives in <see cref="Value"/> and <see cref="ChannelData"/> gives its JSON through ToString();
/// what is sent there is a tree of Dictionary&lt;string, object&gt;, List&lt;object&gt;, string, bool and number.
/// </summary>
public class Activity : IMessageActivity, IInvokeActivity, IConversationUpdateActivity, IInstallationUpdateActivity
{
    public string Type { get; set; }

    public string Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    public string ServiceUrl { get; set; }

    public string ChannelId { get; set; }

    public ChannelAccount From { get; set; }

    public ConversationAccount Conversation { get; set; }

    public ChannelAccount Recipient { get; set; }

    public string ReplyToId { get; set; }

    public string Locale { get; set; }

    public string Text { get; set; }

    public string TextFormat { get; set; }

    public string Speak { get; set; }

    public string InputHint { get; set; }

    public string Summary { get; set; }

    public string Importance { get; set; }

    public string DeliveryMode { get; set; }

    public IList<Attachment> Attachments { get; set; }

    public IList<Entity> Entities { get; set; }

    public object ChannelData { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }

    public string Action { get; set; }

    public IList<ChannelAccount> MembersAdded { get; set; }

    public IList<ChannelAccount> MembersRemoved { get; set; }

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Addresses this activity: from the bot to the user of the reference, or the other way round when it comes in.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (reference.ActivityId is null) return this;

        if (isIncoming) Id = reference.ActivityId;
        else ReplyToId = reference.ActivityId;
        return this;
    }

    public Activity CreateReply(string text = null, string locale = null)
    {
        Activity reply = new() { Type = ActivityTypes.Message, Text = text ?? "", Attachments = [], Entities = [] };
        reply.ApplyConversationReference(GetConversationReference());
        reply.Locale = locale ?? Locale;
        return reply;
    }

    public Mention[] GetMentions() =>
        [.. (Entities ?? [])
            .Where(e => string.Equals(e?.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(e => e.GetAs<Mention>())];
}
