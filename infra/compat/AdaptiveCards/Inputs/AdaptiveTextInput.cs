namespace AdaptiveCards;

public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public string Regex { get; set; }

    public AdaptiveTextInputStyle Style { get; set; }

    public bool IsMultiline { get; set; }

    public int MaxLength { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("placeholder", Placeholder);
        json.Text("value", Value);
        json.Text("regex", Regex);
        json.Choice("style", Style);
        json.Flag("isMultiline", IsMultiline);
        json.Number("maxLength", MaxLength);
    }
}
