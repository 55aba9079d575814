using TeamsReformBot.Faults.Tests.Checks;
using TeamsReformBot.Faults.Tests.Proxy;
using TeamsReformBot.Faults.Tests.Scenarios;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Faults.Tests.Killing;

/// <summary>One scenario with one kill in it: the bot ends, is started again over the same rows, and people go on.</summary>
public sealed class KilledRun(World world, IScenario scenario)
{
    // Later than the business clock of the run before, as it would be.
    private const string AfterTheKill = "2026-12-07T09:35:00";

    private SavedRows? _rowsAtKill;
    private IReadOnlyList<Sent> _sentAtKill = [];

    /// <summary>How many calls there were to the service that was watched.</summary>
    public int Calls { get; private set; }

    /// <summary>True when the bot was killed; false when it made fewer calls.</summary>
    public bool WasKilled => _rowsAtKill is not null;

    /// <summary>What is not as it should be at the end.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(Side side, int call, Moment moment)
    {
        await using RunningBot bot = await world.BotAsync();
        bot.OwnProcess = true;
        await world[scenario.From].GiveToAsync(bot);
        FaultProxy proxy = side is Side.Storage ? world.Storage : world.Connector;
        Trap trap = new(call, moment, bot.KillAsync);
        using CancellationTokenSource over = new();
        if (!scenario.IsTheStart)
        {
            await bot.StartAgainAsync(World.AfterTheWave);
        }

        proxy.Arm(trap);
        Task revival = ReviveAsync(bot, trap, over.Token);
        try
        {
            await StartIfThatIsItAsync(bot, trap);
            await scenario.ActAsync(new People(bot), world);
            await World.QuietAsync(bot);
        }
        finally
        {
            Calls = proxy.Counted;
            proxy.Arm(null);

            // A kill that is under way shows to people before the bot's process is gone.
            await proxy.IdleAsync();
            if (!trap.Sprung.IsCompleted)
            {
                await over.CancelAsync();
            }

            await revival;
        }

        SavedRows rows = await World.QuietAsync(bot);
        return
        [
            .. scenario.Missing(rows),
            .. Invariants.Check(rows),
            .. Doubles.Find(world[scenario.From], _rowsAtKill, rows, _sentAtKill, bot.Connector.All),
        ];
    }

    private async Task StartIfThatIsItAsync(RunningBot bot, Trap trap)
    {
        if (!scenario.IsTheStart)
        {
            return;
        }

        bot.Launch(World.AfterTheWave);
        try
        {
            await bot.UntilReadyAsync();
        }
        catch (LocalRunException)
        {
            // Killed before it was ready; if it ended for another reason this ends the test.
            await trap.Sprung.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System);
        }
    }

    private async Task ReviveAsync(RunningBot bot, Trap trap, CancellationToken over)
    {
        await trap.Sprung.WaitAsync(over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!trap.Sprung.IsCompleted)
        {
            return;
        }

        await world.Storage.IdleAsync();
        await world.Connector.IdleAsync();
        _sentAtKill = bot.Connector.All;
        _rowsAtKill = await SavedRows.OfAsync(bot);
        bot.OwnProcess = false;
        await bot.StartAgainAsync(AfterTheKill);
    }
}
