namespace AdaptiveCards;

public abstract class AdaptiveTypedElement : ICardPart
{
    public abstract string Type { get; set; }

    public string Id { get; set; }

    public AdaptiveFallbackElement Fallback { get; set; }

    void ICardPart.Write(CardJson json) => WriteMembers(json);

    internal virtual void WriteMembers(CardJson json)
    {
        json.Required("type", Type);
        json.Text("id", Id);
        Fallback?.Write(json);
    }
}
