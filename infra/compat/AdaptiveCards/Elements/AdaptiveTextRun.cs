namespace AdaptiveCards;

public class AdaptiveTextRun : AdaptiveInline
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public string Text { get; set; } = " ";

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public AdaptiveFontType FontType { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public bool IsSubtle { get; set; }

    public bool Italic { get; set; }

    public bool Strikethrough { get; set; }

    public bool Highlight { get; set; }

    public bool Underline { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Required("text", Text);
        json.Choice("size", Size);
        json.Choice("weight", Weight);
        json.Choice("color", Color);
        json.Choice("fontType", FontType);
        json.Part("selectAction", SelectAction);
        json.Flag("isSubtle", IsSubtle);
        json.Flag("italic", Italic);
        json.Flag("strikethrough", Strikethrough);
        json.Flag("highlight", Highlight);
        json.Flag("underline", Underline);
    }
}
