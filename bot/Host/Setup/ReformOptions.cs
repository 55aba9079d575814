using System.ComponentModel.DataAnnotations;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Setup;

/// <summary>Settings under <c>Reform</c>.</summary>
public sealed class ReformOptions
{
    public const string Section = "Reform";

    /// <summary>The roster's CSV file.</summary>
    [Required(ErrorMessage = "Thiếu cấu hình Reform:Roster (đường dẫn tệp danh sách). / Setting Reform:Roster (path of the roster file) is missing.")]
    public string Roster { get; set; } = "";

    /// <summary>The language of cards and answers: vi or en.</summary>
    [RegularExpression("^(vi|en)$", ErrorMessage = "Reform:Language chỉ nhận vi hoặc en. / Reform:Language takes vi or en.")]
    public string Language { get; set; } = "vi";

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

    /// <summary>Production runs on the stand-ins of infra/compat only when this says so.</summary>
    public bool AllowStandIns { get; set; }
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
}
