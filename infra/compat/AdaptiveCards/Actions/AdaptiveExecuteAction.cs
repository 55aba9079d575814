namespace AdaptiveCards;

public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    /// <summary>Written also when empty.</summary>
    public string Verb { get; set; } = "";

    public object Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("verb", Verb);
        json.Data("data", Data);
        json.Choice("associatedInputs", AssociatedInputs);
    }
}
