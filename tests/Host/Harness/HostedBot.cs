using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>
/// The bot from its own entry point and behind a real port, but within the tests' process: what a start costs is compiling the same code
/// again, and here that is done once for all of them. Each has its own services, clock and rows; nothing of it is kept in statics.
/// </summary>
public sealed class HostedBot : WebApplicationFactory<ReformOptions>
{
    private readonly BotSettings _settings;
    private readonly Action<IServiceCollection> _services;

    private HostedBot(BotSettings settings, Action<IServiceCollection> services)
    {
        (_settings, _services) = (settings, services);
        UseKestrel();
    }

    public static async Task<HostedBot> StartAsync(BotSettings settings, Action<IServiceCollection> services)
    {
        HostedBot bot = new(settings, services);
        await Task.Run(bot.StartServer);
        return bot;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach ((string name, string value) in _settings.Variables())
        {
            builder.UseSetting(name.Replace("__", ":", StringComparison.Ordinal), value);
        }

        builder.UseSetting(WebHostDefaults.ServerUrlsKey, $"http://localhost:{_settings.Port}");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(_services);
    }

    // The entry point starts the server while the base class would still be choosing its port.
    protected override IHost CreateHost(IHostBuilder builder)
    {
        IHost host = builder.Build();
        host.Start();
        return host;
    }
}
