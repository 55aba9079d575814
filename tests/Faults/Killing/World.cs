using System.Globalization;
using TeamsReformBot.Faults.Tests.Proxy;
using TeamsReformBot.Faults.Tests.Scenarios;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Faults.Tests.Killing;

/// <summary>How many calls a scenario makes when nobody disturbs it.</summary>
public sealed record CallCount(int Storage, int Connector)
{
    public int Of(Side side) => side is Side.Storage ? Storage : Connector;
}

public enum Side
{
    Storage,
    Connector,
}

/// <summary>Azurite and the channel with a proxy before each, and the stages that the scenarios begin from: made once, copied for each kill.</summary>
public sealed class World(AzuriteFixture azurite) : IAsyncLifetime
{
    public const string Morning = "2026-12-07T08:00:00";
    public const string AfterTheWave = "2026-12-07T09:31:00";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<Stage, SavedRows> _stages = [];
    private readonly Dictionary<ScenarioName, CallCount> _calls = [];

    /// <summary>The heads who have the bot by the time of the wave.</summary>
    public static IReadOnlyList<Someone> Heads { get; } = [.. AllHeads().Where(h => h != LateHead)];

    public static Someone LateHead => Someone.HeadOfTdc;

    public FaultProxy Storage { get; private set; } = null!;

    public FaultProxy Connector { get; private set; } = null!;

    public Sent HeadsCard { get; private set; } = null!;

    public Sent OfficesCard { get; private set; } = null!;

    public SavedRows this[Stage stage] => _stages[stage];

    public CallCount CallsOf(ScenarioName scenario) => _calls[scenario];

    /// <summary>A bot behind the proxies, not started, without rows.</summary>
    public async Task<RunningBot> BotAsync()
    {
        RunningBot bot = await RunningBot.PrepareAsync(azurite);
        Connector.Target = bot.Connector.Url;
        bot.ServiceUrl = Connector.Url;
        bot.StorageConnection = azurite.ConnectionString.Replace(Storage.Target, Storage.Url, StringComparison.Ordinal);
        // A message that was being sent when the bot died is free again after this long.
        bot.Settings["Reform__Sending__LeaseSeconds"] = "3";
        return bot;
    }

    public async ValueTask InitializeAsync()
    {
        string table = azurite.ConnectionString.Split(';').Single(p => p.StartsWith("TableEndpoint=", StringComparison.Ordinal))["TableEndpoint=".Length..];
        Storage = await FaultProxy.StartAsync(new Uri(table).GetLeftPart(UriPartial.Authority));
        Connector = await FaultProxy.StartAsync("http://127.0.0.1:9");
        await using RunningBot bot = await BotAsync();
        await bot.StartAgainAsync(Morning);
        await Task.WhenAll(Heads.Append(Someone.Officer).Select(bot.InstallAsync).Append(bot.InstallInOfficeAsync()));
        await bot.StopAsync();
        _stages[Stage.Installed] = await SavedRows.OfAsync(bot);

        People people = new(bot);
        await CountAsync(ScenarioName.Wave, people, () => bot.StartAgainAsync(AfterTheWave));
        _stages[Stage.WaveSent] = await SavedRows.OfAsync(bot);
        HeadsCard = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Single();

        await CountAsync(ScenarioName.LateHead, people);
        await CountAsync(ScenarioName.Difficulty, people);
        OfficesCard = bot.Connector.Latest(bot.OfficePosts().Single().ActivityId);
        _stages[Stage.Taken] = await SavedRows.OfAsync(bot);

        await CountAsync(ScenarioName.LaterDate, people);
        await CountAsync(ScenarioName.Confirm, people);
    }

    public async ValueTask DisposeAsync()
    {
        await Storage.DisposeAsync();
        await Connector.DisposeAsync();
    }

    /// <summary>Waits until the bot has nothing left to do; gives the rows.</summary>
    public static async Task<SavedRows> QuietAsync(RunningBot bot)
    {
        long start = TimeProvider.System.GetTimestamp();
        SavedRows rows = await SavedRows.OfAsync(bot);
        while (!Checks.OutboxFaults.IsQuiet(rows))
        {
            Assert.True(
                TimeProvider.System.GetElapsedTime(start) < Patience,
                $"Never quiet:\n{string.Join('\n', Checks.OutboxFaults.Unfinished(rows))}");
            await Task.Delay(Pause, TimeProvider.System);
            rows = await SavedRows.OfAsync(bot);
        }

        return rows;
    }

    private async Task CountAsync(ScenarioName name, People people, Func<Task>? start = null)
    {
        Storage.Arm(null);
        Connector.Arm(null);
        await (start?.Invoke() ?? Task.CompletedTask);
        IScenario scenario = KillPoints.Scenario(name);
        await scenario.ActAsync(people, this);
        SavedRows rows = await QuietAsync(people.Bot);
        await Storage.IdleAsync();
        _calls[name] = new CallCount(Storage.Counted, Connector.Counted);
        Assert.Empty(scenario.Missing(rows).Concat(Checks.Invariants.Check(rows)));
    }

    /// <summary>The heads of the sample roster who have an object id, by the name of their mailbox.</summary>
    private static IEnumerable<Someone> AllHeads() => File.ReadLines(Places.Roster).Skip(1).Select(line => line.Split(','))
        .Where(c => c[^3] is "head" or "chief_of_office" && c[^1].Trim().Length > 0)
        .Select(c => new Someone(c[^2].Split('@')[0].Replace('.', '-'), int.Parse(c[^1].Trim()[^12..], CultureInfo.InvariantCulture)));
}
