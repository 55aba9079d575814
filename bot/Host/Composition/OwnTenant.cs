using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Composition;

/// <summary>Where no tenants are listed, the bot's own is the one that may come in.</summary>
public sealed class OwnTenant(IConfiguration configuration) : IPostConfigureOptions<ReformOptions>
{
    public void PostConfigure(string? name, ReformOptions options)
    {
        if (options.Tenants.Count == 0 && !string.IsNullOrWhiteSpace(configuration["MicrosoftAppTenantId"]))
        {
            options.Tenants = [configuration["MicrosoftAppTenantId"]!.Trim()];
        }
    }
}
