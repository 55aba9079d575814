namespace AdaptiveCards;

public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public double Value { get; set; } = double.NaN;

    public double Min { get; set; } = double.NaN;

    public double Max { get; set; } = double.NaN;

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("placeholder", Placeholder);
        json.Number("value", Value);
        json.Number("min", Min);
        json.Number("max", Max);
    }
}
