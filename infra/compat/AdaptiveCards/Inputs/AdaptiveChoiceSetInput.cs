namespace AdaptiveCards;

public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    public List<AdaptiveChoice> Choices { get; set; } = [];

    public bool Wrap { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("placeholder", Placeholder);
        json.Text("value", Value);
        // The original leaves these two out only when null, which they never are.
        json.Always("style", Style);
        json.Always("isMultiSelect", IsMultiSelect);
        json.Parts("choices", Choices);
        json.Flag("wrap", Wrap);
    }
}
