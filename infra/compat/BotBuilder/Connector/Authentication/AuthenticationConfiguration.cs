namespace Microsoft.Bot.Connector.Authentication;

public class AuthenticationConfiguration
{
    /// <summary>What the key that signed a token must be endorsed for, beside the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
