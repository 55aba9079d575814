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
        KilledRun run = new(world, KillPoints.Scenario(scenario));
        IReadOnlyList<string> faults = await run.FaultsAsync(side, call, moment);
        Assert.True(faults.Count == 0, $"Killed {moment} call {call} to {side} of {scenario}:\n{string.Join('\n', faults)}");
        Assert.True(run.WasKilled, $"{scenario} made fewer than {call} calls to {side} this time");
    }
}
