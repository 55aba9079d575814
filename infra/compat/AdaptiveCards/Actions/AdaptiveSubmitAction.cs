namespace AdaptiveCards;

public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    public object Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Data("data", Data);
        json.Choice("associatedInputs", AssociatedInputs);
    }
}
