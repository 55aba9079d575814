using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class WorkingHoursTests
{
    [Theory]
    [InlineData("07/12/2026 07:30")]
    [InlineData("07/12/2026 09:30")]
    [InlineData("07/12/2026 11:29")]
    [InlineData("07/12/2026 14:00")]
    [InlineData("07/12/2026 16:59")]
    public void Within_the_hours_a_message_goes_at_once(string at)
    {
        Assert.True(ShippedCalendar.Calendar.IsOpen(Time(at)));
        Assert.Equal(Time(at), ShippedCalendar.Calendar.NextOpening(Time(at)));
    }

    [Theory]
    [InlineData("07/12/2026 00:00", "07/12/2026 07:30")]
    [InlineData("07/12/2026 07:29", "07/12/2026 07:30")]
    [InlineData("07/12/2026 11:30", "07/12/2026 14:00")]
    [InlineData("07/12/2026 13:59", "07/12/2026 14:00")]
    [InlineData("07/12/2026 17:00", "08/12/2026 07:30")]
    [InlineData("07/12/2026 23:59", "08/12/2026 07:30")]
    [InlineData("04/12/2026 17:00", "07/12/2026 07:30")]
    [InlineData("05/12/2026 09:00", "07/12/2026 07:30")]
    [InlineData("06/12/2026 03:00", "07/12/2026 07:30")]
    [InlineData("13/02/2026 17:30", "23/02/2026 07:30")]
    [InlineData("17/02/2026 09:00", "23/02/2026 07:30")]
    [InlineData("24/11/2026 09:00", "25/11/2026 07:30")]
    [InlineData("31/12/2026 18:00", "04/01/2027 07:30")]
    public void Outside_the_hours_it_waits_for_the_next_opening(string at, string opening)
    {
        Assert.False(ShippedCalendar.Calendar.IsOpen(Time(at)));
        Assert.Equal(Time(opening), ShippedCalendar.Calendar.NextOpening(Time(at)));
    }
}
