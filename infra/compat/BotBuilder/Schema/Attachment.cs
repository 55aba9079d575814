namespace Microsoft.Bot.Schema;

public class Attachment
{
    public string ContentType { get; set; }

    public string ContentUrl { get; set; }

    /// <summary>Outbound: a tree of Dictionary&lt;string, object&gt;, List&lt;object&gt;, string, bool and number.</summary>
    public object Content { get; set; }

    public string Name { get; set; }

    public string ThumbnailUrl { get; set; }
}
