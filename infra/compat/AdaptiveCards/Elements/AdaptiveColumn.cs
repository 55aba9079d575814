namespace AdaptiveCards;

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    public AdaptiveWidth Width { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("width", Width?.ToString());
    }
}
