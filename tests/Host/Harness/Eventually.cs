namespace TeamsReformBot.Host.Tests.Harness;

public static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until something holds; fails with what was wanted when it does not within a minute.</summary>
    public static async Task HoldsAsync(string wanted, Func<Task<bool>> holds)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (!await holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Limit, "Never came: " + wanted);
            await Task.Delay(Pause, TimeProvider.System);
        }
    }

    public static Task HoldsAsync(string wanted, Func<bool> holds) => HoldsAsync(wanted, () => Task.FromResult(holds()));

    /// <summary>Waits until the bot has nothing left to send, but for the day's list of what was not delivered, which is gathered for a while.</summary>
    public static Task QuietAsync(RunningBot bot) => HoldsAsync(
        "an empty outbox",
        async () => !(await bot.RowsAsync("Units", "State eq 'Open' and Kind ne 'Undelivered'")).Any());
}
