namespace AdaptiveCards;

public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Choice("horizontalCellContentAlignment", HorizontalCellContentAlignment);
        json.Choice("verticalCellContentAlignment", VerticalCellContentAlignment);
    }
}
