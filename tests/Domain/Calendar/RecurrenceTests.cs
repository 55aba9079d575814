using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class RecurrenceTests
{
    /// <summary>Each month's first Monday, and after ">" the day to which the ceremony moves when that Monday is off.</summary>
    private static readonly Dictionary<int, string> Ceremonies = new()
    {
        [2023] = "02/01>03/01 06/02 06/03 03/04 01/05>04/05 05/06 03/07 07/08 04/09>05/09 02/10 06/11 04/12",
        [2024] = "01/01>02/01 05/02 04/03 01/04 06/05 03/06 01/07 05/08 02/09>04/09 07/10 04/11 02/12",
        [2025] = "06/01 03/02 03/03 07/04>08/04 05/05 02/06 07/07 04/08 01/09>03/09 06/10 03/11 01/12",
        [2026] = "05/01 02/02 02/03 06/04 04/05 01/06 06/07 03/08 07/09 05/10 02/11 07/12",
        [2027] = "04/01 01/02 01/03 05/04 03/05>04/05 07/06 05/07 02/08 06/09 04/10 01/11 06/12",
        [2028] = "03/01>04/01 07/02 06/03 03/04 01/05>03/05 05/06 03/07 07/08 04/09>05/09 02/10 06/11 04/12",
        [2029] = "01/01>02/01 05/02 05/03 02/04 07/05 04/06 02/07 06/08 03/09>05/09 01/10 05/11 03/12",
        [2030] = "07/01 04/02>08/02 04/03 01/04 06/05 03/06 01/07 05/08 02/09>04/09 07/10 04/11 02/12",
    };

    public static TheoryData<int, int, string, string> EveryMonth
    {
        get
        {
            var rows = new TheoryData<int, int, string, string>();
            foreach (var (year, months) in Ceremonies)
                foreach (var (entry, index) in months.Split(' ').Select((entry, index) => (entry, index)))
                    rows.Add(year, index + 1, $"{entry.Split('>')[0]}/{year}", $"{entry.Split('>')[^1]}/{year}");
            return rows;
        }
    }

    [Fact]
    public void The_table_holds_96_months() => Assert.Equal(96, EveryMonth.Count);

    [Theory]
    [MemberData(nameof(EveryMonth))]
    public void The_flag_ceremony_is_on_the_first_Monday_or_the_next_working_day(int year, int month, string monday, string ceremony)
    {
        Assert.Equal(Day(monday), Recurrence.FirstMonday(year, month));
        Assert.Equal(Day(ceremony), Recurrence.FlagCeremony(year, month, ShippedCalendar.Calendar));
    }

    [Theory]
    [InlineData("01/01/2026", 1)]
    [InlineData("31/03/2026", 1)]
    [InlineData("01/04/2026", 2)]
    [InlineData("30/06/2026", 2)]
    [InlineData("01/07/2026", 3)]
    [InlineData("30/09/2026", 3)]
    [InlineData("01/10/2026", 4)]
    [InlineData("31/12/2026", 4)]
    public void A_calendar_quarter_is_three_calendar_months(string day, int quarter) =>
        Assert.Equal(quarter, Recurrence.QuarterOf(Day(day)));
}
