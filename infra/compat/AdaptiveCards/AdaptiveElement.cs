namespace AdaptiveCards;

public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public AdaptiveSpacing Spacing { get; set; }

    public bool Separator { get; set; }

    public bool IsVisible { get; set; } = true;

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Choice("spacing", Spacing);
        json.Flag("separator", Separator);
        json.Flag("isVisible", IsVisible, @default: true);
    }
}
