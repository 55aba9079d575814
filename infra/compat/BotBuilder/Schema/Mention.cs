namespace Microsoft.Bot.Schema;

public class Mention : Entity
{
    public Mention()
    {
        Type = "mention";
    }

    public ChannelAccount Mentioned { get; set; }

    public string Text { get; set; }
}
