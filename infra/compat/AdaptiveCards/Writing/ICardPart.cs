namespace AdaptiveCards;

/// <summary>Anything that is written as one JSON object of a card.</summary>
internal interface ICardPart
{
    void Write(CardJson json);
}
