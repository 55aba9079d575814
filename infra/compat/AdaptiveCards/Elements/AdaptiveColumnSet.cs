namespace AdaptiveCards;

public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveColumn> Columns { get; set; } = [];

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Parts("columns", Columns);
    }
}
