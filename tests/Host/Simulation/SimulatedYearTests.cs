using System.Globalization;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>
/// Few messages, counted. In an ordinary run the busiest six weeks, the quarter's end; SIMULATED_YEARS=2026,2027 lets whole years
/// pass, prints the tables and takes about ten minutes.
/// </summary>
public sealed class SimulatedYearTests(AzuriteFixture azurite)
{
    public static TheoryData<Habit> Habits => [.. Enum.GetValues<Habit>()];

    [Theory]
    [MemberData(nameof(Habits))]
    public async Task An_ordinary_head_who_is_on_time_gets_about_one_message_a_week(Habit habit)
    {
        int[] years = [.. (Environment.GetEnvironmentVariable("SIMULATED_YEARS") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(y => int.Parse(y, CultureInfo.InvariantCulture))];
        DateOnly first = years.Length > 0 ? new DateOnly(years.Min(), 1, 1) : new DateOnly(2026, 11, 20);
        DateOnly last = years.Length > 0 ? new DateOnly(years.Max(), 12, 31) : new DateOnly(2026, 12, 31);
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, first.ToDateTime(new TimeOnly(7, 0)));
        await new SimulatedYears(office, habit).PassAsync(first, last);
        foreach (int year in years)
        {
            TestContext.Current.SendDiagnosticMessage(MessageTable.Written($"{year}, {habit}", MessageTable.Of(office.Messenger.All, year)));
            foreach (string who in (string[])["truong.qlkh@so.example.vn", "truong.tttk@so.example.vn", RunningBot.OfficeChannel])
            {
                TestContext.Current.SendDiagnosticMessage(who + "\n" + MessageTable.Listed(office.Messenger.All, who, year));
            }
        }

        Assert.NotEmpty(office.Messenger.All);
    }
}
