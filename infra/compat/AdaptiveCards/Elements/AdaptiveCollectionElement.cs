namespace AdaptiveCards;

public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    /// <summary>Null is not written; <see cref="AdaptiveContainerStyle.Default"/> is, because it overrides the parent's style.</summary>
    public AdaptiveContainerStyle? Style { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public bool Bleed { get; set; }

    public string MinHeight { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Choice("style", Style);
        json.Choice("horizontalAlignment", HorizontalAlignment);
        json.Choice("verticalContentAlignment", VerticalContentAlignment);
        json.Part("selectAction", SelectAction);
        json.Flag("bleed", Bleed);
        json.Text("minHeight", MinHeight);
    }
}
