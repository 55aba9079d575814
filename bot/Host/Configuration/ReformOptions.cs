using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Configuration;

/// <summary>Settings under <c>Reform</c>.</summary>
public sealed class ReformOptions
{
    public const string Section = "Reform";

    /// <summary>The roster's CSV file.</summary>
    [Required(
        ErrorMessage =
            "Thiếu cấu hình Reform:Roster (đường dẫn tệp danh sách). / Setting Reform:Roster (path of the roster file) is missing.")]
    public string Roster { get; set; } = "";

    /// <summary>The language of cards and answers: vi or en.</summary>
    [RegularExpression("^(vi|en)$", ErrorMessage = "Reform:Language chỉ nhận vi hoặc en. / Reform:Language takes vi or en.")]
    public string Language { get; set; } = "vi";

    [EnumDataType(
        typeof(PeriodRule), ErrorMessage = "Reform:PeriodRule chỉ nhận Nd09 hoặc Calendar. / Reform:PeriodRule takes Nd09 or Calendar.")]
    public PeriodRule PeriodRule { get; set; } = PeriodRule.Nd09;

    public OfficeOptions Office { get; set; } = new();

    public ClockOptions Clock { get; set; } = new();

    /// <summary>The tenants whose people may come in; by default MicrosoftAppTenantId. Empty, in Development only: any.</summary>
    public IReadOnlyList<string> Tenants { get; set; } = [];

    /// <summary>The exact hosts that a conversation's service may have, beside loopback in Development; settings add to them.</summary>
    public IReadOnlyList<string> ServiceHosts { get; set; } =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    /// <summary>
    /// How the hosts may end that a file sent in chat is fetched from, beside loopback in Development; narrow it to the tenant's own.
    /// </summary>
    public IReadOnlyList<string> FileHosts { get; set; } = [".sharepoint.com"];

    [ValidateObjectMembers]
    public RetentionOptions Retention { get; set; } = new();
}

public sealed class OfficeOptions
{
    /// <summary>The conversation id of the Office's channel.</summary>
    public string? ChannelId { get; set; }

    /// <summary>A small office: officers submit to the Director themselves, without the chief of office.</summary>
    public bool SkipChief { get; set; }
}

public sealed class ClockOptions
{
    /// <summary>Where the business clock starts, Vietnam local; only in Development.</summary>
    public DateTime? Now { get; set; }

    /// <summary>The same, needed before there are options; what is no moment is told when they are read.</summary>
    public static DateTime? NowIn(IConfiguration configuration) =>
        DateTime.TryParse(configuration[$"{ReformOptions.Section}:Clock:Now"], CultureInfo.InvariantCulture, out DateTime now) ? now : null;
}

/// <summary>How long what is kept about people stays.</summary>
public sealed class RetentionOptions
{
    /// <summary>Ids of answered activities, sent messages, conversations of people who have left.</summary>
    [Range(7, 3650, ErrorMessage = "Reform:Retention:LogDays phải từ 7 đến 3650. / Reform:Retention:LogDays must be 7 to 3650.")]
    public int LogDays { get; set; } = 90;

    /// <summary>Lists that were never applied, and reports that were decided on.</summary>
    [Range(1, 365, ErrorMessage = "Reform:Retention:DraftDays phải từ 1 đến 365. / Reform:Retention:DraftDays must be 1 to 365.")]
    public int DraftDays { get; set; } = 30;

    /// <summary>Activities, difficulties, data requests, earlier rosters and the audit, in whole years.</summary>
    [Range(1, 50, ErrorMessage = "Reform:Retention:ActivityYears phải từ 1 đến 50. / Reform:Retention:ActivityYears must be 1 to 50.")]
    public int ActivityYears { get; set; } = 5;
}
