using System.ComponentModel.DataAnnotations;
using System.Net;

namespace TeamsReformBot.Host.Limits;

/// <summary>Settings under <c>Reform:Limits</c>: how much one person, or one address, may ask of the bot and of other people.</summary>
public sealed class LimitOptions : IValidatableObject
{
    public const string Section = "Reform:Limits";

    /// <summary>Sentences that this process reads for one person, on the average; twice as many may come at once.</summary>
    [Range(
        6, 6000,
        ErrorMessage = "Reform:Limits:SentencesPerMinute phải từ 6 đến 6000. / Reform:Limits:SentencesPerMinute must be 6 to 6000.")]
    public int SentencesPerMinute { get; set; } = 120;

    /// <summary>Reports that one person may put before the head on a day.</summary>
    [Range(1, 1000, ErrorMessage = "Reform:Limits:DraftsPerDay phải từ 1 đến 1000. / Reform:Limits:DraftsPerDay must be 1 to 1000.")]
    public int DraftsPerDay { get; set; } = 40;

    /// <summary>Questions that one person may put to the Office on a day.</summary>
    [Range(1, 1000, ErrorMessage = "Reform:Limits:QuestionsPerDay phải từ 1 đến 1000. / Reform:Limits:QuestionsPerDay must be 1 to 1000.")]
    public int QuestionsPerDay { get; set; } = 20;

    /// <summary>Requests about the own data that one person may make on a day.</summary>
    [Range(
        1, 1000,
        ErrorMessage = "Reform:Limits:DataRequestsPerDay phải từ 1 đến 1000. / Reform:Limits:DataRequestsPerDay must be 1 to 1000.")]
    public int DataRequestsPerDay { get; set; } = 5;

    /// <summary>Calls of one address that are refused in a minute before it is told to wait; what is let in never counts.</summary>
    [Range(
        6, 6000, ErrorMessage = "Reform:Limits:RefusedPerMinute phải từ 6 đến 6000. / Reform:Limits:RefusedPerMinute must be 6 to 6000.")]
    public int RefusedPerMinute { get; set; } = 60;

    /// <summary>Addresses or networks (10.0.0.0/8) of the proxies in front of the bot, whose word on who calls is taken.</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Proxies
        .Where(proxy => !IPNetwork.TryParse(proxy, out _) && !IPAddress.TryParse(proxy, out _))
        .Select(proxy => new ValidationResult(
            $"Reform:Limits:Proxies: '{proxy}' không phải địa chỉ hay dải địa chỉ IP. / Reform:Limits:Proxies: '{proxy}' is no IP address or network.",
            [nameof(Proxies)]));
}
