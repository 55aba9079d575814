namespace AdaptiveCards;

public abstract class AdaptiveInline : ICardPart
{
    public abstract string Type { get; set; }

    void ICardPart.Write(CardJson json) => WriteMembers(json);

    internal virtual void WriteMembers(CardJson json) => json.Required("type", Type);
}
