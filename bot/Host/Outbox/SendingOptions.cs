using System.ComponentModel.DataAnnotations;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Settings under <c>Reform:Sending</c>.</summary>
public sealed class SendingOptions
{
    public const string Section = "Reform:Sending";

    /// <summary>How long an instance has a message to itself: longer than a try to send takes, or the message goes out twice.</summary>
    [Range(2, 600, ErrorMessage = "Reform:Sending:LeaseSeconds phải từ 2 đến 600. / Reform:Sending:LeaseSeconds must be 2 to 600.")]
    public int LeaseSeconds { get; set; } = 45;
}
