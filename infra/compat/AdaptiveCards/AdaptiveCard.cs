namespace AdaptiveCards;

public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion) : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;

    public AdaptiveSchemaVersion Version { get; set; }

    public string FallbackText { get; set; }

    public string Speak { get; set; }

    public string Lang { get; set; }

    public List<AdaptiveElement> Body { get; set; } = [];

    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>The card as indented JSON. The schema's address is never written, nor an empty body or list of actions.</summary>
    public string ToJson() => CardJson.ToText(this);

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("version", Version?.ToString());
        json.Text("fallbackText", FallbackText);
        json.Text("speak", Speak);
        json.Text("lang", Lang);
        if (Body is { Count: > 0 })
            json.Parts("body", Body);
        if (Actions is { Count: > 0 })
            json.Parts("actions", Actions);
    }
}
