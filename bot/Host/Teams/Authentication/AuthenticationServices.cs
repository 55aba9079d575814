using Microsoft.Bot.Connector.Authentication;
using Microsoft.Identity.Client;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>Whose tokens are believed, and how the bot's own get onto what it sends.</summary>
public static class AuthenticationServices
{
    /// <summary>The name of the client that asks for the bot's own tokens.</summary>
    public const string Login = "login";

    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddChannelAuthentication(this IServiceCollection services)
    {
        services.AddHttpClient(ChannelKeys.HttpClient, client => client.Timeout = ChannelKeys.FetchTimeout);
        services.AddHttpClient(Login, client => client.Timeout = SendingOptions.CallTimeout);
        // The connectors keep their client, so its connections are renewed below it: addresses change.
        services.AddHttpClient(KeptConnectors.HttpClient, client => client.Timeout = SendingOptions.CallTimeout)
            .ConfigurePrimaryHttpMessageHandler(
                () => new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLife, AllowAutoRedirect = false })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler<SuccessHandler>()
            .AddHttpMessageHandler<BotTokenHandler>();
        return services
            .AddSingleton(p => Registration.From(p.GetRequiredService<IConfiguration>()))
            .AddSingleton(p => CloudAddresses.From(p.GetRequiredService<IConfiguration>()))
            .AddSingleton(p => new ChannelKeys(
                p.GetRequiredService<CloudAddresses>(),
                p.GetRequiredService<IHttpClientFactory>(),
                p.GetRequiredService<MachineClock>(),
                p.GetRequiredService<ILogger<ChannelKeys>>()))
            .AddSingleton<ChannelTokens>()
            .AddSingleton(BotTokens)
            .AddSingleton<SharedTokens>()
            .AddTransient<SuccessHandler>()
            .AddTransient<BotTokenHandler>()
            .AddSingleton<KeptConnectors>()
            .AddSingleton<BotFrameworkAuthentication, ReformAuthentication>();
    }

    private static IBotTokens BotTokens(IServiceProvider services) =>
        services.GetRequiredService<Registration>()
            .Tokens(services.GetRequiredService<CloudAddresses>(), new NamedClients(services.GetRequiredService<IHttpClientFactory>()));

    /// <summary>Gives the token library a client whose connections are pooled.</summary>
    private sealed class NamedClients(IHttpClientFactory http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.CreateClient(Login);
    }
}
