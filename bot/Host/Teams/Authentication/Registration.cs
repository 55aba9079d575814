using Microsoft.Identity.Client;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>The bot's registration, in the settings that the Bot Framework names.</summary>
/// <param name="Type">One of <see cref="Types"/>.</param>
/// <param name="AppId">Client id; null in Development without a registration.</param>
/// <param name="Password">Its secret; null where the type has none.</param>
/// <param name="TenantId">The tenant that the bot belongs to; null where the type has none.</param>
public sealed record Registration(string Type, string? AppId, string? Password, string? TenantId)
{
    private const string TypeSetting = "MicrosoftAppType";
    private const string IdSetting = "MicrosoftAppId";
    private const string PasswordSetting = "MicrosoftAppPassword";
    private const string TenantSetting = "MicrosoftAppTenantId";
    private const string ManagedIdentity = "UserAssignedMSI";

    // Where a bot of many tenants gets its tokens.
    private const string SharedTenant = "botframework.com";

    /// <summary>What each type of registration needs beside its id.</summary>
    public static IReadOnlyList<RegistrationType> Types { get; } =
    [
        new("SingleTenant", NeedsPassword: true, NeedsTenant: true, ServesProduction: true),
        new(ManagedIdentity, NeedsPassword: false, NeedsTenant: true, ServesProduction: true),
        // Anybody's tenant could register the same bot for its people, and new ones of this type can no longer be made.
        new("MultiTenant", NeedsPassword: true, NeedsTenant: false, ServesProduction: false),
    ];

    public static Registration From(IConfiguration configuration) => new(
        TypeOf(configuration)?.Name ?? "",
        Setting(configuration, IdSetting),
        Setting(configuration, PasswordSetting),
        Setting(configuration, TenantSetting));

    /// <summary>
    /// All that is wrong with the settings, each naming its own. In Development the bot also runs without a registration.
    /// </summary>
    public static IEnumerable<string> Faults(IConfiguration configuration, bool isDevelopment)
    {
        string? said = Setting(configuration, TypeSetting);
        bool isRegistered = Setting(configuration, IdSetting) is not null;
        if (!isRegistered && !isDevelopment)
        {
            yield return "Thiếu cấu hình MicrosoftAppId: ngoài môi trường Development, bot không chạy khi chưa xác thực. "
                + "/ Setting MicrosoftAppId is missing: outside Development the bot does not run without authentication.";
        }

        RegistrationType[] served = [.. Types.Where(t => isDevelopment || t.ServesProduction)];
        RegistrationType? type = served.FirstOrDefault(t => t.Is(said));
        if (type is null && (said is not null || isRegistered || !isDevelopment))
        {
            string names = string.Join(", ", served.Select(t => t.Name));
            yield return $"MicrosoftAppType chỉ nhận {names}{(said is null ? "" : $", không nhận «{said}»")}. / MicrosoftAppType takes {names}.";
        }

        // Of a type that is not known yet, what all of them need.
        RegistrationType[] possible = type is null ? served : [type];
        (string Setting, bool IsNeeded)[] needs =
            [(PasswordSetting, possible.All(t => t.NeedsPassword)), (TenantSetting, possible.All(t => t.NeedsTenant))];
        string possibleNames = string.Join(", ", possible.Select(t => t.Name));
        foreach ((string setting, _) in needs.Where(
            n => n.IsNeeded && (isRegistered || !isDevelopment) && Setting(configuration, n.Setting) is null))
        {
            yield return $"Thiếu cấu hình {setting}, bắt buộc với MicrosoftAppType={possibleNames}. "
                + $"/ Setting {setting} is missing; MicrosoftAppType={possibleNames} needs it.";
        }
    }

    /// <summary>Where the bot gets its own tokens.</summary>
    public IBotTokens Tokens(CloudAddresses cloud, IMsalHttpClientFactory http) =>
        AppId is null ? new NoTokens()
            : Type == ManagedIdentity ? new ManagedIdentityTokens(AppId, cloud, http)
            : new PasswordTokens(AppId, Password!, TenantId ?? SharedTenant, cloud, http);

    private static RegistrationType? TypeOf(IConfiguration configuration) =>
        Types.FirstOrDefault(t => t.Is(Setting(configuration, TypeSetting)));

    private static string? Setting(IConfiguration configuration, string name) =>
        string.IsNullOrWhiteSpace(configuration[name]) ? null : configuration[name]!.Trim();
}

/// <summary>A type of registration.</summary>
/// <param name="Name">As <c>MicrosoftAppType</c> says it, in any case.</param>
/// <param name="NeedsPassword">Whether it proves itself by a secret.</param>
/// <param name="NeedsTenant">Whether it belongs to one tenant.</param>
/// <param name="ServesProduction">Whether the bot runs on it outside Development.</param>
public sealed record RegistrationType(string Name, bool NeedsPassword, bool NeedsTenant, bool ServesProduction)
{
    public bool Is(string? said) => Name.Equals(said, StringComparison.OrdinalIgnoreCase);
}
