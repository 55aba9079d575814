using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsReformBot.Host.Teams.Authentication;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

/// <summary>The bot's store of the channel's keys, in this process, before a channel and under a clock that the test moves.</summary>
internal sealed class ChannelSide : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ChannelSide(OpenIdServer channel)
    {
        Channel = channel;
        ServiceCollection services = new();
        services.AddHttpClient(ChannelKeys.HttpClient).ConfigurePrimaryHttpMessageHandler(CertificateAuthority.Trust);
        _services = services.BuildServiceProvider();
        Cloud = new CloudAddresses(OpenIdServer.Issuer, channel.MetadataUrl, "https://login.example/{0}", "https://channel.example");
        Keys = new ChannelKeys(Cloud, _services.GetRequiredService<IHttpClientFactory>(), Time, NullLogger<ChannelKeys>.Instance);
    }

    public OpenIdServer Channel { get; }

    public CloudAddresses Cloud { get; }

    public SetTime Time { get; } = new();

    public ChannelKeys Keys { get; }

    public static async Task<ChannelSide> StartAsync() => new(await OpenIdServer.StartAsync());

    public async ValueTask DisposeAsync()
    {
        Keys.Dispose();
        await _services.DisposeAsync();
        await Channel.DisposeAsync();
    }

    /// <summary>A clock that stands still until it is told to go on.</summary>
    internal sealed class SetTime : TimeProvider
    {
        private TimeSpan _elapsed = TimeSpan.FromDays(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _elapsed.Ticks;

        public void Advance(TimeSpan by) => _elapsed += by;
    }
}
