namespace AdaptiveCards;

public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public List<AdaptiveInline> Inlines { get; set; } = [];

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Choice("horizontalAlignment", HorizontalAlignment);
        json.Parts("inlines", Inlines);
    }
}
