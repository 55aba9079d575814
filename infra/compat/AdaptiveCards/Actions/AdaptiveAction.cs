namespace AdaptiveCards;

public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string Title { get; set; }

    public string Tooltip { get; set; }

    public string IconUrl { get; set; }

    /// <summary>"default", "positive" or "destructive".</summary>
    public string Style { get; set; } = "default";

    public AdaptiveActionMode Mode { get; set; }

    public bool IsEnabled { get; set; } = true;

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Text("title", Title);
        json.Text("tooltip", Tooltip);
        json.Text("iconUrl", IconUrl);
        json.Unless("style", Style, @default: "default");
        json.Choice("mode", Mode);
        json.Flag("isEnabled", IsEnabled, @default: true);
    }
}
