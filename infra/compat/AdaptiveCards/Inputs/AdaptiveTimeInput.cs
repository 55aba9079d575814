namespace AdaptiveCards;

public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public string Min { get; set; }

    public string Max { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("placeholder", Placeholder);
        json.Text("value", Value);
        json.Text("min", Min);
        json.Text("max", Max);
    }
}
