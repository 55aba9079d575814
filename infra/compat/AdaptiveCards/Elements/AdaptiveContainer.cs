namespace AdaptiveCards;

public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        if (Items is not null)
            json.Parts("items", Items);
    }
}
