namespace AdaptiveCards;

public abstract class AdaptiveInput : AdaptiveElement
{
    public string Label { get; set; }

    public bool IsRequired { get; set; }

    public string ErrorMessage { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("label", Label);
        json.Flag("isRequired", IsRequired);
        json.Text("errorMessage", ErrorMessage);
    }
}
