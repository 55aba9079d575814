using System.Globalization;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>
/// Few messages, counted. In an ordinary run the last weeks of a quarter, and heads who wait for the due day; SIMULATED_YEARS=2026,2027 lets whole years
/// pass, prints the tables and takes about a quarter of an hour.
/// </summary>
public sealed class SimulatedYearTests(AzuriteFixture azurite)
{
    private const int DaysOfWeek = 7;

    public static TheoryData<Habit> Habits => Years.Length > 0 ? [.. Enum.GetValues<Habit>()] : [Habit.OnTheDueDay];

    private static int[] Years { get; } =
        [.. (Environment.GetEnvironmentVariable("SIMULATED_YEARS") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(y => int.Parse(y, CultureInfo.InvariantCulture))];

    [Theory]
    [MemberData(nameof(Habits))]
    public async Task An_ordinary_head_who_is_on_time_gets_no_more_than_one_message_a_week(Habit habit)
    {
        DateOnly first = Years.Length > 0 ? new DateOnly(Years.Min(), 1, 1) : new DateOnly(2026, 11, 20);
        DateOnly last = Years.Length > 0 ? new DateOnly(Years.Max(), 12, 31) : new DateOnly(2026, 12, 16);
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, first.ToDateTime(new TimeOnly(7, 0)));
        await new SimulatedYears(office, habit).PassAsync(first, last);
        IReadOnlyList<Came> came = office.Messenger.All;
        foreach (int year in Years)
        {
            TestContext.Current.SendDiagnosticMessage(MessageTable.Written($"{year}, {habit}", MessageTable.Of(came, year)));
            foreach (string who in (string[])["truong.qlkh@so.example.vn", "truong.tttk@so.example.vn", RunningBot.OfficeChannel])
            {
                TestContext.Current.SendDiagnosticMessage(who + "\n" + MessageTable.Listed(came, who, year));
            }
        }

        int weeks = (last.DayNumber - first.DayNumber + DaysOfWeek - 1) / DaysOfWeek;
        int messages = MessageTable.OrdinaryHead(came);
        Assert.True(messages > 0 && (habit is Habit.Late || messages <= weeks), $"{messages} messages in {weeks} weeks");
        // Confirmations never post there: the month's board, and what the Office is asked for.
        Assert.All(
            came.Where(c => c.ConversationId == RunningBot.OfficeChannel && !c.Replaced),
            c => Assert.Matches("^(Bảng theo dõi|Còn 5 ngày|Đầu quý|Chuẩn bị cho năm|Chưa có đơn vị chủ trì)", c.Summary));
        Assert.Contains(came, c => c.ConversationId == RunningBot.OfficeChannel && c.Replaced);
    }
}
