using System.Globalization;
using TeamsReformBot.Faults.Tests.Proxy;
using TeamsReformBot.Faults.Tests.Scenarios;

namespace TeamsReformBot.Faults.Tests.Killing;

public enum ScenarioName
{
    Wave,
    Confirm,
    Difficulty,
    LaterDate,
    LateHead,
}

/// <summary>Where the power goes: in a scenario, at a call to a service, before or after the service has it.</summary>
/// <param name="Share">Which of the scenario's calls, from 0 to below 1.</param>
public sealed record KillPoint(ScenarioName Scenario, Side Side, Moment Moment, double Share);

/// <summary>
/// The seeded plan. <c>FAULT_POINTS</c> (6 unless told otherwise) and <c>FAULT_SEED</c> (1) in the environment say how many
/// points and which.
/// </summary>
public static class KillPoints
{
    private static readonly ScenarioName[] Names = Enum.GetValues<ScenarioName>();

    public static IEnumerable<TheoryDataRow<ScenarioName, Side, Moment, double>> Planned() =>
        Plan(Number("FAULT_POINTS", 6), Number("FAULT_SEED", 1)).Select(p => new TheoryDataRow<ScenarioName, Side, Moment, double>(p.Scenario, p.Side, p.Moment, p.Share));

    /// <summary>Points spread evenly over the scenarios and over the calls of each; every third is at the channel.</summary>
    public static IEnumerable<KillPoint> Plan(int points, int seed)
    {
        // Not a secret: the same seed must give the same plan.
#pragma warning disable CA5394
        Random random = new(seed);
        int rounds = (points + Names.Length - 1) / Names.Length;
        for (int i = 0; i < points; i++)
        {
            int round = i / Names.Length;
            Side side = i % 3 == 2 ? Side.Connector : Side.Storage;
            Moment moment = random.Next(2) == 0 ? Moment.Before : Moment.After;
            yield return new KillPoint(Names[i % Names.Length], side, moment, Math.Round((round + random.NextDouble()) / rounds, 3));
        }
#pragma warning restore CA5394
    }

    internal static IScenario Scenario(ScenarioName name) => name switch
    {
        ScenarioName.Wave => new WaveScenario(),
        ScenarioName.Confirm => new ConfirmScenario(),
        ScenarioName.Difficulty => new DifficultyScenario(),
        ScenarioName.LaterDate => new LaterDateScenario(),
        ScenarioName.LateHead => new LateHeadScenario(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
