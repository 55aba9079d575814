using AdaptiveCards;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Teams.Authentication;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Sending;

/// <summary>The product's own sending over the real SDK, in this process, between a channel and a login service on loopback.</summary>
internal sealed class SendingBot : IAsyncDisposable
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    private readonly ServiceProvider _services;

    private SendingBot(PlayedChannel channel, LoginService login, TimeSpan? limit, (string Name, string Value)[] settings)
    {
        (Channel, Login) = (channel, login);
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(Settings(login, settings)).Build());
        services.AddSingleton<IHostEnvironment>(new Local());
        services.AddOptions<ReformOptions>().BindConfiguration(ReformOptions.Section);
        services.AddSingleton(new MachineClock()).AddSingleton<ServiceHosts>().AddSingleton<SenderGate>();
        services.AddChannelAuthentication().AddSingleton<ReformAdapter>().AddSingleton<TeamsMessenger>();
        services.AddHttpClient(AuthenticationServices.Login).ConfigurePrimaryHttpMessageHandler(CertificateAuthority.Trust);
        if (limit is { } shorter)
        {
            services.AddHttpClient(KeptConnectors.HttpClient, client => client.Timeout = shorter);
        }

        _services = services.BuildServiceProvider();
    }

    public PlayedChannel Channel { get; }

    public LoginService Login { get; }

    public TeamsMessenger Messenger => _services.GetRequiredService<TeamsMessenger>();

    public ConversationAddress Address => new("a:1", Channel.Url, "28:bot", "29:head", Tenant);

    public static AdaptiveCard Card { get; } = new("1.5")
    {
        Body = { new AdaptiveTextBlock { Text = "Đủ 27/27 người & <ok> 'x'", Wrap = true, MaxLines = 25 } },
    };

    /// <param name="overTls">The channel over TLS, with a certificate that the bot does not trust.</param>
    /// <param name="limit">How long a call may take, token and all; null as the product has it.</param>
    /// <param name="settings">Further settings, or others.</param>
    public static async Task<SendingBot> StartAsync(
        bool overTls = false, TimeSpan? limit = null, params (string Name, string Value)[] settings) =>
        new(await PlayedChannel.StartAsync(overTls), await LoginService.StartAsync(), limit, settings);

    public Task<SendResult> SendAsync(ConversationAddress? to = null) =>
        Messenger.SendAsync(to ?? Address, Card, "Nhắc việc", TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Channel.DisposeAsync();
        await Login.DisposeAsync();
    }

    private static Dictionary<string, string?> Settings(LoginService login, (string Name, string Value)[] others)
    {
        Dictionary<string, string?> settings = new()
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = Tenant,
            ["ToBotFromChannelTokenIssuer"] = OpenIdServer.Issuer,
            ["ToBotFromChannelOpenIdMetadataUrl"] = "https://channel.example/metadata",
            ["ToChannelFromBotLoginUrl"] = login.Address,
            ["ToChannelFromBotOAuthScope"] = "https://channel.example",
        };
        foreach ((string name, string value) in others)
        {
            settings[name] = value;
        }

        return settings;
    }

    /// <summary>Where the channel may be on this machine.</summary>
    private sealed class Local : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
