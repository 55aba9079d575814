using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>A server of one handler on a free port of this machine.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app) => (_app, Url) = (app, app.Urls.Single());

    public string Url { get; }

    public static async Task<LoopbackServer> StartAsync(RequestDelegate handler)
    {
        WebApplication app = Build(overTls: false);
        return await StartAsync(app, handler);
    }

    /// <summary>The same with a certificate of the <see cref="CertificateAuthority"/>.</summary>
    public static async Task<LoopbackServer> StartOverTlsAsync(RequestDelegate handler)
    {
        WebApplication app = Build(overTls: true);
        return await StartAsync(app, handler);
    }

    /// <summary>An app on a free port that logs nothing.</summary>
    public static WebApplication Build(bool overTls)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            // On a crowded machine a caller may stand still for seconds: without these its connection would be cut in the middle of a request.
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
            {
                if (overTls)
                {
                    endpoint.UseHttps(CertificateAuthority.ServerCertificate);
                }
            });
        });
        return builder.Build();
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task<LoopbackServer> StartAsync(WebApplication app, RequestDelegate handler)
    {
        app.Run(handler);
        await app.StartAsync();
        return new LoopbackServer(app);
    }
}
