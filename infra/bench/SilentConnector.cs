namespace TeamsReformBot.Bench;

/// <summary>The channel's side: takes every message and gives it an id, as cheaply as can be.</summary>
public sealed class SilentConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SilentConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single() + "/";

    public static async Task<SilentConnector> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.MapFallback(() => Results.Text("{\"id\":\"1\"}", "application/json"));
        await app.StartAsync();
        return new SilentConnector(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
