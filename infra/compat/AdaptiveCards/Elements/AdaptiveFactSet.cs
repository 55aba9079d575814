namespace AdaptiveCards;

public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveFact> Facts { get; set; } = [];

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Parts("facts", Facts);
    }
}
