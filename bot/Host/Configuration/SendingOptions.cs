using System.ComponentModel.DataAnnotations;

namespace TeamsReformBot.Host.Configuration;

/// <summary>Settings under <c>Reform:Sending</c>.</summary>
public sealed class SendingOptions
{
    public const string Section = "Reform:Sending";

    /// <summary>
    /// How long the channel may take to answer a call. The most that one message needs (a token, opening the conversation, sending,
    /// each of the two once more to the government cloud) fits in the lease that is set unless told otherwise.
    /// </summary>
    public static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(8);

    /// <summary>How long an instance has a message to itself: longer than a try to send takes, or the message goes out twice.</summary>
    [Range(2, 600, ErrorMessage = "Reform:Sending:LeaseSeconds phải từ 2 đến 600. / Reform:Sending:LeaseSeconds must be 2 to 600.")]
    public int LeaseSeconds { get; set; } = 45;

    /// <summary>Messages a second to one conversation, after the burst. The channel takes 60 in half a minute.</summary>
    [Range(
        1, 7, ErrorMessage =
            "Reform:Sending:PerConversationPerSecond phải từ 1 đến 7. / Reform:Sending:PerConversationPerSecond must be 1 to 7.")]
    public int PerConversationPerSecond { get; set; } = 1;

    /// <summary>How many messages to one conversation may go at once after a silence. The channel takes 7 in a second.</summary>
    [Range(1, 7, ErrorMessage = "Reform:Sending:ConversationBurst phải từ 1 đến 7. / Reform:Sending:ConversationBurst must be 1 to 7.")]
    public int ConversationBurst { get; set; } = 5;

    /// <summary>Messages a second to the whole tenant. The channel takes 50 from an app, of all its instances.</summary>
    [Range(
        1, 50, ErrorMessage = "Reform:Sending:PerTenantPerSecond phải từ 1 đến 50. / Reform:Sending:PerTenantPerSecond must be 1 to 50.")]
    public int PerTenantPerSecond { get; set; } = 30;

    /// <summary>Whether to open the conversation of somebody who was never heard from; needs the bot installed for them.</summary>
    public bool OpenConversations { get; set; } = true;

    /// <summary>
    /// Where conversations of the government cloud are served, tried once when the channel says that the stored address is wrong.
    /// </summary>
    [Url(
        ErrorMessage =
            "Reform:Sending:GovernmentServiceUrl phải là một địa chỉ web. / Reform:Sending:GovernmentServiceUrl must be a web address.")]
    public string GovernmentServiceUrl { get; set; } = "https://smba.infra.gcc.teams.microsoft.com/teams";

    /// <summary>How long what could not be delivered is gathered before the Office is told of it, once a day.</summary>
    [Range(0, 480, ErrorMessage = "Reform:Sending:GatherMinutes phải từ 0 đến 480. / Reform:Sending:GatherMinutes must be 0 to 480.")]
    public int GatherMinutes { get; set; } = 30;

    /// <summary>How long changes are gathered before the board's card in the Office's channel takes them in, all at once.</summary>
    [Range(1, 600, ErrorMessage = "Reform:Sending:BoardSeconds phải từ 1 đến 600. / Reform:Sending:BoardSeconds must be 1 to 600.")]
    public int BoardSeconds { get; set; } = 60;
}
