namespace AdaptiveCards;

public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        if (Items is not null)
            json.Parts("items", Items);
    }
}
