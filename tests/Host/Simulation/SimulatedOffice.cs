using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Composition;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Telemetry;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>
/// The bot's own services over real storage, with everybody reachable, a clock that is put from day to day, and the channel's side
/// within the process. Nothing runs by itself: the jobs and the sending run when they are told to.
/// </summary>
public sealed class SimulatedOffice : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SteeredTime _time = new();

    /// <summary>Its services, before it has any rows.</summary>
    public SimulatedOffice(AzuriteFixture azurite)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = azurite.ConnectionString,
            ["Storage:TablePrefix"] = "S" + Guid.NewGuid().ToString("N")[..12],
            ["Reform:Roster"] = Places.Roster,
            ["Reform:Office:ChannelId"] = RunningBot.OfficeChannel,
            // A wave to one conversation does not wait for the machine's clock.
            ["Reform:Sending:PerConversationPerSecond"] = "7",
            ["Reform:Sending:ConversationBurst"] = "7",
            ["Reform:Sending:PerTenantPerSecond"] = "50",
        });
        builder.Services.AddOptions<ReformOptions>().BindConfiguration(ReformOptions.Section);
        Clock = new BusinessClock(_time);
        Messenger = new CountingMessenger(Clock);
        builder.Services.AddSingleton(new MachineClock()).AddSingleton(Clock).AddSingleton<CardContexts>().AddSingleton<Instruments>();
        builder.Services.AddFeatures().AddJobs(Clock).AddSingleton<IMessenger>(Messenger);
        _app = builder.Build();
    }

    public BusinessClock Clock { get; }

    public CountingMessenger Messenger { get; }

    public static async Task<SimulatedOffice> StartAsync(AzuriteFixture azurite, DateTime now)
    {
        SimulatedOffice office = new(azurite);
        office.Put(now);
        await office.Get<Tables>().EnsureCreatedAsync(CancellationToken.None);
        await office.Get<RosterStart>().RunAsync(CancellationToken.None);
        await office.Get<ReferenceData>().RefreshAsync(CancellationToken.None);
        Conversations conversations = office.Get<Conversations>();
        foreach (Person person in office.Get<ReferenceData>().Roster.People.Where(p => p.AadObjectId is not null))
        {
            await conversations.SavePersonAsync(person.AadObjectId!.Value, At(person.Upn), CancellationToken.None);
        }

        await conversations.SaveChannelAsync(RunningBot.OfficeChannel, At(RunningBot.OfficeChannel), CancellationToken.None);
        return office;
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <param name="local">Vietnam local.</param>
    public void Put(DateTime local) => _time.Put(local);

    public async Task RunJobsAsync()
    {
        foreach (Job job in _app.Services.GetServices<Job>().Where(job => job.Turn is not null).OrderBy(job => job.Turn))
        {
            await job.Work(_app.Services, CancellationToken.None);
        }
    }

    /// <summary>Sends what is due until nothing is.</summary>
    public async Task SendAsync()
    {
        while (await IsAnythingDueAsync())
        {
            await SendOnceAsync(CancellationToken.None);
            // What was put off for a second is due then.
            Put(Clock.Now.AddSeconds(1));
        }
    }

    /// <summary>One pass over what is due.</summary>
    public Task SendOnceAsync(CancellationToken stopping) => _app.Services.GetServices<IHostedService>().OfType<Dispatcher>().Single().SendDueAsync(stopping);

    private async Task<bool> IsAnythingDueAsync()
    {
        await foreach (DueHint _ in Get<DueIndex>().UpToAsync(Clock.Now, CancellationToken.None))
        {
            return true;
        }

        return false;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static ConversationAddress At(string id) => new(id, "http://127.0.0.1/", "28:bot", id, "tenant");
}
