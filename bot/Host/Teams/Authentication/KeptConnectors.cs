using System.Collections.Concurrent;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// Gives out one connector for each service, and keeps it: the SDK makes one on every turn, with JSON contracts of its own, which costs
/// fifty times what the turn itself does.
/// </summary>
public sealed class KeptConnectors(IHttpClientFactory http, ServiceHosts hosts) : ConnectorFactory
{
    /// <summary>The name of the client that speaks to the channel.</summary>
    public const string HttpClient = "channel";

    private readonly ConcurrentDictionary<string, IConnectorClient> _kept = new(StringComparer.Ordinal);

    /// <param name="serviceUrl">Where the conversation is served; a host that is not on the list gets neither connector nor token.</param>
    /// <param name="audience">What the SDK would ask a token for; the bot has one kind.</param>
    /// <param name="cancellationToken">Not used: nothing is waited for.</param>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        Task.FromResult(For(serviceUrl));

    /// <inheritdoc cref="CreateAsync"/>
    public IConnectorClient For(string serviceUrl) =>
        hosts.Allow(serviceUrl)
            ? _kept.GetOrAdd(serviceUrl, url => new KeptConnector(new Uri(url), http.CreateClient(HttpClient)))
            : throw new InvalidOperationException("The service's host is not on the list.");

    private sealed class KeptConnector : ConnectorClient
    {
        // The SDK adds no credentials where it has none: the client's own handler gives each call its token.
        public KeptConnector(Uri service, HttpClient http)
            : base(http, disposeHttpClient: false) => BaseUri = service;

#pragma warning disable CA2215 // The turn that was given it disposes of it; others go on using it.
        protected override void Dispose(bool disposing)
        {
        }
#pragma warning restore CA2215
    }
}
