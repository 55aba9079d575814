using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// The services that the bot's token may go to: the exact hosts of <c>Reform:ServiceHosts</c> over https, and loopback in Development.
/// </summary>
public sealed class ServiceHosts(IHostEnvironment environment, IOptions<ReformOptions> options)
{
    public bool Allow(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out Uri? service)
        && ((environment.IsDevelopment() && service.IsLoopback)
            || (service.Scheme == Uri.UriSchemeHttps && options.Value.ServiceHosts.Contains(
                service.Host, StringComparer.OrdinalIgnoreCase)));
}
