using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace TeamsReformBot.Host.Limits;

/// <summary>Puts the limits in their places.</summary>
public static class Limiting
{
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SentencePace>().AddSingleton<DailyLimits>().AddSingleton<RefusedCallers>();
        services.AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<LimitOptions>>((headers, limits) => Trust(headers, limits.Value.Proxies));
        return services;
    }

    /// <summary>Before everything that takes calls. Health is only asked for, and never told to wait.</summary>
    public static WebApplication UseLimits(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<LimitOptions>>().Value.Proxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UseWhen(context => HttpMethods.IsPost(context.Request.Method), posts => posts.UseMiddleware<RefusedCallers>());
        return app;
    }

    // Each proxy writes the one before it; as far as they are ours, their word is taken.
    private static void Trust(ForwardedHeadersOptions headers, IReadOnlyList<string> proxies)
    {
        if (proxies.Count == 0)
        {
            return;
        }

        headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
        headers.ForwardLimit = null;
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (string proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out IPAddress? address))
            {
                headers.KnownProxies.Add(address);
            }
            else
            {
                headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }
    }
}
