namespace AdaptiveCards;

/// <summary>What a client that does not know an element shows in its place: another element, or nothing.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }

    public AdaptiveFallbackType Type { get; set; }

    public AdaptiveTypedElement Content { get; set; }

    internal void Write(CardJson json)
    {
        if (Type == AdaptiveFallbackType.Drop)
            json.Text("fallback", "drop");
        if (Type == AdaptiveFallbackType.Content)
            json.Part("fallback", Content);
    }
}
