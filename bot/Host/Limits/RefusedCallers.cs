using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace TeamsReformBot.Host.Limits;

/// <summary>
/// Tells an address to wait that was refused too often: what it sends is turned away before it is read. Only what is no activity, or bears
/// no token that holds, counts; so Teams, which sends everything from a few addresses, is never told to wait for what it sends many of,
/// nor for what people of another tenant try.
/// </summary>
public sealed partial class RefusedCallers(IOptions<LimitOptions> options, ILogger<RefusedCallers> logger) : IMiddleware, IDisposable
{
    private const string ForwardedFor = "X-Forwarded-For";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // An address that nobody has on the Internet is a proxy's that the settings do not name, or our own network's.
    private static readonly IPNetwork[] Private =
    [
        .. ((string[])["127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7", "fe80::/10"])
            .Select(network => IPNetwork.Parse(network)),
    ];

    private readonly PartitionedRateLimiter<IPAddress> _addresses = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetFixedWindowLimiter(
            address, _ => new FixedWindowRateLimiterOptions { Window = Window, PermitLimit = options.Value.RefusedPerMinute }));

    private int _told;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (CallerOf(context) is not { } caller)
        {
            await next(context);
            return;
        }

        // Asked for without being taken.
        using RateLimitLease lease = _addresses.AttemptAcquire(caller, permitCount: 0);
        if (!lease.IsAcquired)
        {
            TimeSpan wait = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan told) ? told : Window;
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return;
        }

        await next(context);
        if (context.Response.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized)
        {
            using RateLimitLease taken = _addresses.AttemptAcquire(caller);
        }
    }

    public void Dispose() => _addresses.Dispose();

    // Of the newer kind a household has 64 bits' worth.
    private IPAddress? CallerOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } remote)
        {
            return null;
        }

        IPAddress address = remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote;
        if (Array.Exists(Private, network => network.Contains(address)))
        {
            if (context.Request.Headers.ContainsKey(ForwardedFor) && Interlocked.Exchange(ref _told, 1) == 0)
            {
                LogUnnamedProxy(address);
            }

            return null;
        }

        byte[] bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? address : new IPAddress([.. bytes.Take(8), .. new byte[8]]);
    }

    [LoggerMessage(1251, LogLevel.Warning, "Calls come through the proxy {Address}, which Reform:Limits:Proxies does not name: callers cannot be told apart, so none is told to wait")]
    private partial void LogUnnamedProxy(IPAddress address);
}
