namespace AdaptiveCards;

public class AdaptiveTextBlock : AdaptiveElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public string Text { get; set; } = "";

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public AdaptiveFontType FontType { get; set; }

    public AdaptiveTextBlockStyle Style { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public bool IsSubtle { get; set; }

    public bool Italic { get; set; }

    public bool Strikethrough { get; set; }

    public bool Wrap { get; set; }

    public int MaxLines { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Required("text", Text);
        json.Choice("size", Size);
        json.Choice("weight", Weight);
        json.Choice("color", Color);
        json.Choice("fontType", FontType);
        json.Choice("style", Style);
        json.Choice("horizontalAlignment", HorizontalAlignment);
        json.Flag("isSubtle", IsSubtle);
        json.Flag("italic", Italic);
        json.Flag("strikethrough", Strikethrough);
        json.Flag("wrap", Wrap);
        json.Number("maxLines", MaxLines);
    }
}
