using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Teams;

/// <summary>The hosts that files are fetched from and put to: the tenant's own over https, and loopback in Development.</summary>
public static class FileHosts
{
    public static bool Allow(Uri url, IHostEnvironment environment, ReformOptions options) =>
        (environment.IsDevelopment() && url.IsLoopback)
        || (url.Scheme == Uri.UriSchemeHttps && options.FileHosts.Any(end => url.Host.EndsWith(end, StringComparison.OrdinalIgnoreCase)));
}
