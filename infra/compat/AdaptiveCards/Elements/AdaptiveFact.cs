namespace AdaptiveCards;

public class AdaptiveFact : ICardPart
{
    public AdaptiveFact()
    {
    }

    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    public string Title { get; set; }

    public string Value { get; set; }

    void ICardPart.Write(CardJson json)
    {
        json.Required("title", Title);
        json.Required("value", Value);
    }
}
