namespace Microsoft.Bot.Schema;

public class ConversationParameters
{
    public bool? IsGroup { get; set; }

    public ChannelAccount Bot { get; set; }

    public IList<ChannelAccount> Members { get; set; }

    public string TopicName { get; set; }

    public Activity Activity { get; set; }

    public object ChannelData { get; set; }

    public string TenantId { get; set; }
}
