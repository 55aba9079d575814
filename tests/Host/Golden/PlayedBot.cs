using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.SampleYear;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>
/// A hosted bot whose business clock stands still while somebody acts, goes on by a second from one act to the next, and is put further
/// by stopping the bot and starting it there. Every act waits until nothing that it caused is under way: so rows never depend on what
/// was faster.
/// </summary>
internal sealed class PlayedBot : IAsyncDisposable
{
    // Quartz keeps a clock of its own, which stands at an hour at which no job is due: what is due runs at each start, and only then.
    private const string Evening = "2026-12-05T20:00:00";
    private const int NoLimit = 1_000_000;
    private static readonly string[] LastAtAStart = ["watchdog", "retention"];

    // No message waits for the machine's clock; whole chapters are gathered, so that the board is made when the clock is put on, not
    // between two acts.
    private static readonly SendingOptions Sending = new()
    {
        PerConversationPerSecond = NoLimit,
        ConversationBurst = NoLimit,
        PerTenantPerSecond = NoLimit,
        BoardSeconds = 600,
    };

    private readonly SteeredTime _time = new();
    private DateTime _now;

    private PlayedBot(RunningBot bot) => Bot = bot;

    public RunningBot Bot { get; }

    /// <summary>The verbs that were pressed.</summary>
    public HashSet<string> Pressed { get; } = [];

    public RecordingConnector Connector => Bot.Connector;

    public static async Task<PlayedBot> StartAsync(AzuriteFixture azurite, DateTime now, string rosterFile)
    {
        PlayedBot played = new(await RunningBot.PrepareAsync(azurite));
        played.Bot.Services = services => services
            .Replace(ServiceDescriptor.Singleton(new BusinessClock(played._time)))
            .Replace(ServiceDescriptor.Singleton(Options.Create(Sending)));
        Dictionary<string, string> settings = played.Bot.Settings;
        settings["Reform__Roster"] = rosterFile;
        // Nobody asks too much, and nothing is let go by the machine's clock.
        settings["Reform__Limits__SentencesPerMinute"] = "6000";
        settings["Reform__Retention__LogDays"] = "3650";
        settings["Reform__Retention__DraftDays"] = "365";
        await played.StartAtAsync(now);
        return played;
    }

    /// <summary>Stops the bot and starts it at another moment, Vietnam local, such as 2026-12-07T10:01.</summary>
    /// <param name="meanwhile">What happens while it is away.</param>
    public async Task MoveAsync(string now, Func<Task>? meanwhile = null)
    {
        // What was gathered for the board is taken in before: what starts must not find two that read the plan anew at the same moment.
        Put(_now.AddSeconds(Sending.BoardSeconds));
        await SettleAsync();
        await Bot.StopAsync();
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        await StartAtAsync(DateTime.Parse(now, CultureInfo.InvariantCulture));
    }

    public async Task InstallAsync(params IEnumerable<Someone> people)
    {
        foreach (Someone who in people)
        {
            await ActAsync(() => Bot.InstallAsync(who));
        }
    }

    public Task InstallInOfficeAsync() => ActAsync(Bot.InstallInOfficeAsync);

    /// <summary>Says something; gives the card that answers, or none where the answer is a line.</summary>
    public async Task<Shown> SayAsync(Someone who, string text, string? place = null)
    {
        Sent? answer = null;
        await ActAsync(async () => answer = await Bot.SayAsync(who, text, place));
        return answer!.HasCard ? Shown.Of(answer) : new Shown(answer.Activity, answer.ActivityId, who.ConversationId);
    }

    public async Task<Shown> SendFileAsync(Someone who, string name, byte[] file)
    {
        Connector.Files[name] = file;
        Sent? answer = null;
        await ActAsync(async () => answer = await Bot.SendFileAsync(who, name, $"{Connector.Url}/files/{name}"));
        return Shown.Of(answer!);
    }

    /// <summary>Fills in what a card shows and presses its button; gives the card as it stands then.</summary>
    public Task<Shown> PressAsync(Someone who, Shown on, string verb, params (string Id, string Value)[] inputs)
    {
        Assert.True(
            on.Card.ValueKind is System.Text.Json.JsonValueKind.Object && on.Card.HasButton(verb),
            $"{who.Key} finds no {verb} on {on.Text}");
        return ClickAsync(who, verb, on.Card.Press(verb, inputs), on);
    }

    /// <summary>Presses a button that a card had once.</summary>
    public async Task<Shown> ClickAsync(Someone who, string verb, Dictionary<string, string> data, Shown? on = null)
    {
        Pressed.Add(verb);
        string place = on?.Place ?? who.ConversationId;
        ClickAnswer? answer = null;
        await ActAsync(async () => answer = await Bot.ClickAsync(who, verb, data, on?.ActivityId, place));
        return new Shown(answer!.IsCard ? answer.Card : answer.Body, on?.ActivityId, place);
    }

    /// <summary>The newest message to a conversation that says all of this, as it stands now.</summary>
    public Shown Newest(string place, params string[] parts)
    {
        Sent? found = Connector.PostsTo(place).LastOrDefault(s => parts.All(p => s.Text.Contains(p, StringComparison.Ordinal)));
        Assert.True(found is not null, $"No message to {place} says {string.Join(", ", parts)}.");
        return Shown.Of(Connector.Latest(found.ActivityId) with { ActivityId = found.ActivityId });
    }

    public Shown Newest(Someone who, params string[] parts) => Newest(who.ConversationId, parts);

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private async Task StartAtAsync(DateTime now)
    {
        Put(now);
        await Bot.StartAgainAsync(Evening);
        await Eventually.HoldsAsync("what a start makes good", async () =>
            HaveRun(await Bot.RowsAsync("Units", "PartitionKey eq '_office' and RowKey ge 'heartbeat|' and RowKey lt 'heartbeat}'")));
        await SettleAsync();
    }

    private bool HaveRun(IReadOnlyList<TableEntity> heartbeats)
    {
        string now = _now.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        return LastAtAStart.All(job => heartbeats.Any(h => h.RowKey.EndsWith(job, StringComparison.Ordinal)))
            && heartbeats.All(h => h.GetString("Data").Contains(now, StringComparison.Ordinal));
    }

    private async Task ActAsync(Func<Task> act)
    {
        Put(_now.AddSeconds(1));
        await act();
        await SettleAsync();
    }

    // A message's hint is written before it and goes last.
    private Task SettleAsync()
    {
        string due = $"RowKey lt '{_now.AddSeconds(1):yyyyMMddHHmmss}'";
        return Eventually.HoldsAsync($"nothing due at {_now}", async () => (await SavedTables.HintsAsync(Bot, due)).Count == 0);
    }

    private void Put(DateTime now)
    {
        _now = now;
        _time.Put(now);
    }
}
