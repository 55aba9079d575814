using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Who may come in of those whom the adapter has authenticated: a token proves the channel's service, not Teams and not the tenant.
/// </summary>
public sealed partial class SenderGate(
    ServiceHosts hosts, IHostEnvironment environment, IOptions<ReformOptions> options, ILogger<SenderGate> logger)
{
    /// <summary>The one channel that the bot serves.</summary>
    public const string Channel = "msteams";

    public bool Admits(Activity activity)
    {
        if (activity.ChannelId != Channel && !environment.IsDevelopment())
        {
            LogOtherChannel();
            return false;
        }

        string? list = !hosts.Allow(activity.ServiceUrl) ? nameof(ReformOptions.ServiceHosts)
            : !IsOurTenant(activity) ? nameof(ReformOptions.Tenants)
            : null;
        if (list is not null)
        {
            LogRefused(list);
        }

        return list is null;
    }

    // Every tenant that the activity names has to be one of ours, and it has to name one.
    private bool IsOurTenant(Activity activity)
    {
        if (options.Value.Tenants.Count == 0)
        {
            return true;
        }

        string?[] named = [activity.Conversation.TenantId, Payload.Values(activity.ChannelData, "tenant").GetValueOrDefault("id")];
        string?[] given = [.. named.Where(t => !string.IsNullOrEmpty(t))];
        return given.Length > 0 && given.All(t => options.Value.Tenants.Contains(t, StringComparer.OrdinalIgnoreCase));
    }

    [LoggerMessage(1202, LogLevel.Warning, "An activity was refused: its sender is not on Reform:{List}")]
    private partial void LogRefused(string list);

    [LoggerMessage(1206, LogLevel.Warning, "An activity was refused: it does not come through Teams")]
    private partial void LogOtherChannel();
}
