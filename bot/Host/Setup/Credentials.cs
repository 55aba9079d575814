namespace TeamsReformBot.Host.Setup;

/// <summary>The bot's registration, as the Bot Framework names its settings.</summary>
public static class Credentials
{
    private static readonly string[] Types = ["MultiTenant", "SingleTenant", "UserAssignedMSI"];

    /// <summary>What is wrong with the settings, naming one; null when they hold.</summary>
    public static string? Fault(IConfiguration configuration)
    {
        string? Setting(string name) => string.IsNullOrWhiteSpace(configuration[name]) ? null : configuration[name]!.Trim();
        string type = Setting("MicrosoftAppType") ?? "MultiTenant";
        bool IsType(string name) => type.Equals(name, StringComparison.OrdinalIgnoreCase);
        if (!Types.Any(IsType))
        {
            return $"MicrosoftAppType chỉ nhận {string.Join(", ", Types)}. / MicrosoftAppType takes {string.Join(", ", Types)}.";
        }

        if (Setting("MicrosoftAppId") is null)
        {
            return "Thiếu cấu hình MicrosoftAppId: ngoài môi trường Development, bot không chạy khi chưa xác thực. "
                + "/ Setting MicrosoftAppId is missing: outside Development the bot does not run without authentication.";
        }

        if (!IsType("UserAssignedMSI") && Setting("MicrosoftAppPassword") is null)
        {
            return "Thiếu cấu hình MicrosoftAppPassword. / Setting MicrosoftAppPassword is missing.";
        }

        return IsType("MultiTenant") || Setting("MicrosoftAppTenantId") is not null
            ? null
            : $"Thiếu cấu hình MicrosoftAppTenantId, bắt buộc với MicrosoftAppType={type}. "
                + $"/ Setting MicrosoftAppTenantId is missing; MicrosoftAppType={type} needs it.";
    }
}
