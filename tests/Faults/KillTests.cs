using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Faults.Tests.Proxy;

namespace TeamsReformBot.Faults.Tests;

public sealed class KillTests(World world) : IClassFixture<World>
{
    [Theory]
    [MemberData(nameof(KillPoints.Planned), MemberType = typeof(KillPoints))]
    public async Task Killed_anywhere_and_started_again_nothing_is_lost_and_nothing_comes_twice_without_need(ScenarioName scenario, Side side, Moment moment, double share)
    {
        int call = 1 + (int)(share * world.CallsOf(scenario).Of(side));
        KilledRun run;
        do
        {
            run = new KilledRun(world, KillPoints.Scenario(scenario));
            IReadOnlyList<string> faults = await run.FaultsAsync(side, call, moment);
            Assert.True(faults.Count == 0, $"{(run.WasKilled ? "Killed" : "Not killed")} {moment} call {call} to {side} of {scenario}:\n{string.Join('\n', faults)}");

            // A refresh that covers two changes saves calls: then it is the last one that was made.
            call = Math.Min(call - 1, run.Calls);
        }
        while (!run.WasKilled && call > 0);

        Assert.True(run.WasKilled, $"{scenario} made no call to {side}");
    }
}
