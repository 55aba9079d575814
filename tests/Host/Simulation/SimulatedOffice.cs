using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;
using TeamsReformBot.SampleYear;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>
/// The bot's own services over real storage, with everybody reachable, a clock that is put from day to day, and the channel's side
/// within the process. Nothing runs by itself: the jobs and the sending run when they are told to.
/// </summary>
public sealed class SimulatedOffice : IAsyncDisposable
{
    private readonly QuietBot _bot;

    /// <summary>Its services, before it has any rows.</summary>
    public SimulatedOffice(AzuriteFixture azurite) => _bot = new QuietBot(
        new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = azurite.ConnectionString,
            ["Storage:TablePrefix"] = "S" + Guid.NewGuid().ToString("N")[..12],
            ["Reform:Roster"] = Places.Roster,
            ["Reform:Office:ChannelId"] = RunningBot.OfficeChannel,
            // A wave to one conversation does not wait for the machine's clock.
            ["Reform:Sending:PerConversationPerSecond"] = "7",
            ["Reform:Sending:ConversationBurst"] = "7",
            ["Reform:Sending:PerTenantPerSecond"] = "50",
        },
        clock => new CountingMessenger(clock));

    public BusinessClock Clock => _bot.Clock;

    public CountingMessenger Messenger => (CountingMessenger)Get<IMessenger>();

    public static async Task<SimulatedOffice> StartAsync(AzuriteFixture azurite, DateTime now)
    {
        SimulatedOffice office = new(azurite);
        await office._bot.StartAsync(now, CancellationToken.None);
        Conversations conversations = office.Get<Conversations>();
        foreach (Person person in office.Get<ReferenceData>().Roster.People.Where(p => p.AadObjectId is not null))
        {
            await conversations.SavePersonAsync(person.AadObjectId!.Value, At(person.Upn), CancellationToken.None);
        }

        await conversations.SaveChannelAsync(RunningBot.OfficeChannel, At(RunningBot.OfficeChannel), CancellationToken.None);
        return office;
    }

    public T Get<T>()
        where T : notnull => _bot.Get<T>();

    /// <param name="local">Vietnam local.</param>
    public void Put(DateTime local) => _bot.Put(local);

    public async Task RunJobsAsync()
    {
        foreach (Job job in _bot.Services.GetServices<Job>().Where(job => job.Turn is not null).OrderBy(job => job.Turn))
        {
            await job.Work(_bot.Services, CancellationToken.None);
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
    public Task SendOnceAsync(CancellationToken stopping) => _bot.Services.GetServices<IHostedService>().OfType<Dispatcher>().Single().SendDueAsync(stopping);

    private async Task<bool> IsAnythingDueAsync()
    {
        await foreach (DueHint _ in Get<DueIndex>().UpToAsync(Clock.Now, CancellationToken.None))
        {
            return true;
        }

        return false;
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private static ConversationAddress At(string id) => new(id, "http://127.0.0.1/", "28:bot", id, "tenant");
}
