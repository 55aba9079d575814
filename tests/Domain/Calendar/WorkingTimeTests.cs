using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("07/12/2026 08:00", "07/12/2026 08:00", 0)]
    [InlineData("07/12/2026 09:00", "07/12/2026 08:00", 0)]
    [InlineData("07/12/2026 08:00", "07/12/2026 10:30", 150)]
    [InlineData("07/12/2026 07:00", "07/12/2026 07:40", 10)]
    [InlineData("07/12/2026 11:00", "07/12/2026 14:15", 45)]
    [InlineData("07/12/2026 00:00", "07/12/2026 23:59", 420)]
    [InlineData("07/12/2026 16:45", "08/12/2026 07:45", 30)]
    // Friday afternoon to Monday morning.
    [InlineData("11/12/2026 16:30", "14/12/2026 08:00", 60)]
    [InlineData("12/12/2026 08:00", "13/12/2026 17:00", 0)]
    // Around Tết: 16 to 20/02/2026 are off.
    [InlineData("13/02/2026 16:45", "23/02/2026 07:45", 30)]
    public void Only_the_working_hours_of_working_days_count(string from, string to, int minutes) => Assert.Equal(
        TimeSpan.FromMinutes(minutes), WorkingTime.Between(Time(from), Time(to), ShippedCalendar.Calendar));
}
