namespace AdaptiveCards;

public class AdaptiveChoice : ICardPart
{
    public string Title { get; set; }

    public string Value { get; set; }

    void ICardPart.Write(CardJson json)
    {
        json.Required("title", Title);
        json.Required("value", Value);
    }
}
