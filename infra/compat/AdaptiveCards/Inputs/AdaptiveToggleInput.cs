namespace AdaptiveCards;

public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    public string Title { get; set; }

    public string Value { get; set; }

    /// <summary>"True" with a capital unless set, unlike the schema's default: set it to the words that the server compares with.</summary>
    public string ValueOn { get; set; } = bool.TrueString;

    /// <summary>"False" with a capital unless set.</summary>
    public string ValueOff { get; set; } = bool.FalseString;

    public bool Wrap { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Required("title", Title);
        json.Text("value", Value);
        json.Text("valueOn", ValueOn);
        json.Text("valueOff", ValueOff);
        json.Flag("wrap", Wrap);
    }
}
