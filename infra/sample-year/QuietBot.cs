using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Composition;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Telemetry;

namespace TeamsReformBot.SampleYear;

/// <summary>
/// The bot's own services over real rows, with a clock that is put from one moment to the next. Nothing runs by itself: no web server, no
/// jobs, no sending.
/// </summary>
public sealed class QuietBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SteeredTime _time = new();

    /// <summary>Its services, before it has any rows.</summary>
    /// <param name="settings">As in appsettings, such as <c>Storage:ConnectionString</c>.</param>
    /// <param name="messengerOf">What takes the place of the chat channel.</param>
    public QuietBot(IReadOnlyDictionary<string, string?> settings, Func<BusinessClock, IMessenger> messengerOf)
    {
        ArgumentNullException.ThrowIfNull(messengerOf);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddOptions<ReformOptions>().BindConfiguration(ReformOptions.Section);
        Clock = new BusinessClock(_time);
        builder.Services.AddSingleton(new MachineClock()).AddSingleton(Clock).AddSingleton<CardContexts>().AddSingleton<Instruments>();
        builder.Services.AddFeatures().AddJobs(Clock).AddSingleton(messengerOf(Clock));
        _app = builder.Build();
    }

    public BusinessClock Clock { get; }

    public IServiceProvider Services => _app.Services;

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <param name="local">Vietnam local.</param>
    public void Put(DateTime local) => _time.Put(local);

    /// <summary>What the bot does at its start, before it answers.</summary>
    public async Task StartAsync(DateTime now, CancellationToken cancellationToken)
    {
        Put(now);
        await Get<Tables>().EnsureCreatedAsync(cancellationToken);
        await Get<RosterStart>().RunAsync(cancellationToken);
        await Get<ReferenceData>().RefreshAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
