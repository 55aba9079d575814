namespace Microsoft.Bot.Schema;

public class ConversationReference
{
    public string ActivityId { get; set; }

    public ChannelAccount User { get; set; }

    public ChannelAccount Bot { get; set; }

    public ConversationAccount Conversation { get; set; }

    public string ChannelId { get; set; }

    public string Locale { get; set; }

    public string ServiceUrl { get; set; }

    /// <summary>The event that a proactive turn starts from; its id is made up, and what the turn sends is a reply to it.</summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = "ContinueConversation",
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
    };
}
