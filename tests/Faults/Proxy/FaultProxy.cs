using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace TeamsReformBot.Faults.Tests.Proxy;

public enum Outage
{
    None,

    /// <summary>The connection is cut as soon as a call arrives.</summary>
    Refusing,

    /// <summary>Calls are taken and never answered.</summary>
    Silent,
}

/// <summary>
/// Stands between the bot and a service, on loopback: counts the calls that change something, springs a trap at one of them,
/// and can be away. A shared key signs the path and not the host, so storage takes what comes through here.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private static readonly UriCreationOptions AsIs = new() { DangerousDisablePathAndQueryCanonicalization = true };
    private static readonly HashSet<string> OwnHeaders = new(StringComparer.OrdinalIgnoreCase) { "Host", "Connection", "Transfer-Encoding", "Keep-Alive" };

    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });
    private int _counted;
    private int _inside;

    private FaultProxy(WebApplication app, string target) => (_app, Target) = (app, target);

    public string Url => _app.Urls.Single();

    /// <summary>Where the calls go: scheme, host and port.</summary>
    public string Target { get; set; }

    public Outage Outage { get; set; }

    /// <summary>The calls that changed something, since the last <see cref="Arm"/>.</summary>
    public int Counted => _counted;

    private Trap? Set { get; set; }

    public static async Task<FaultProxy> StartAsync(string target)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        FaultProxy proxy = new(app, target);
        app.Run(proxy.TakeAsync);
        await app.StartAsync();
        return proxy;
    }

    /// <summary>Counts from one again and springs the trap, if any, at its call.</summary>
    public void Arm(Trap? trap)
    {
        _counted = 0;
        Set = trap;
    }

    /// <summary>Waits until no call is on its way any more.</summary>
    public async Task IdleAsync()
    {
        while (Volatile.Read(ref _inside) > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task TakeAsync(HttpContext http)
    {
        switch (Outage)
        {
            case Outage.Refusing:
                http.Abort();
                return;
            case Outage.Silent:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
        }

        Interlocked.Increment(ref _inside);
        try
        {
            await ForwardAsync(http);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            // The caller is gone, or its service is: as on any network.
            http.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }
    }

    private async Task ForwardAsync(HttpContext http)
    {
        Trap? sprung = null;
        if (!HttpMethods.IsGet(http.Request.Method) && Interlocked.Increment(ref _counted) == Set?.Call)
        {
            sprung = Set;
        }

        using HttpRequestMessage request = await CopyAsync(http.Request);
        if (sprung is { Moment: Moment.Before })
        {
            await sprung.SpringAsync();
            http.Abort();
            return;
        }

        // What has reached the service is carried out, whether the caller still lives or not.
        using HttpResponseMessage response = await _client.SendAsync(request, CancellationToken.None);
        byte[] body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
        if (sprung is not null)
        {
            await sprung.SpringAsync();
            http.Abort();
            return;
        }

        http.Response.StatusCode = (int)response.StatusCode;
        foreach ((string name, IEnumerable<string> values) in response.Headers.Concat(response.Content.Headers).Where(h => !OwnHeaders.Contains(h.Key)))
        {
            http.Response.Headers[name] = values.ToArray();
        }

        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private async Task<HttpRequestMessage> CopyAsync(HttpRequest from)
    {
        // The path as it was signed, not as a Uri would write it.
        string rawTarget = from.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        HttpRequestMessage request = new(new HttpMethod(from.Method), new Uri(Target + rawTarget, AsIs));
        using MemoryStream body = new();
        await from.Body.CopyToAsync(body);
        if (body.Length > 0 || from.ContentLength is not null)
        {
            request.Content = new ByteArrayContent(body.ToArray());
        }

        foreach ((string name, Microsoft.Extensions.Primitives.StringValues values) in from.Headers.Where(h => !OwnHeaders.Contains(h.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string>)values!))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string>)values!);
            }
        }

        return request;
    }
}
