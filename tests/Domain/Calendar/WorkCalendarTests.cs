using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class WorkCalendarTests
{
    private static readonly WorkCalendar Swap = new(
        [new DayOff(Day("02/01/2026"), "Nghỉ hoán đổi", DayOffKind.SwappedOff, Confirmed: true)],
        [new SwappedInDay(Day("10/01/2026"), "Làm bù", Confirmed: true), new SwappedInDay(Day("17/01/2026"), "Làm bù", Confirmed: false)]);

    [Theory]
    [InlineData("01/01/2026", true)]
    [InlineData("02/01/2026", false)]
    [InlineData("03/01/2026", false)]
    [InlineData("04/01/2026", false)]
    [InlineData("05/01/2026", true)]
    [InlineData("10/01/2026", true)]
    [InlineData("17/01/2026", false)]
    public void A_swapped_off_day_is_off_and_a_swapped_in_Saturday_is_worked_once_confirmed(string day, bool worked) =>
        Assert.Equal(worked, Swap.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("13/02/2026", 0, "13/02/2026")]
    [InlineData("13/02/2026", 1, "23/02/2026")]
    [InlineData("13/02/2026", 3, "25/02/2026")]
    [InlineData("12/02/2026", 2, "23/02/2026")]
    [InlineData("18/02/2026", 0, "18/02/2026")]
    [InlineData("18/02/2026", 1, "23/02/2026")]
    [InlineData("18/02/2026", -1, "13/02/2026")]
    [InlineData("23/02/2026", -1, "13/02/2026")]
    [InlineData("24/02/2026", -3, "12/02/2026")]
    [InlineData("03/02/2027", 1, "11/02/2027")]
    [InlineData("12/02/2027", -2, "03/02/2027")]
    [InlineData("31/12/2026", 1, "04/01/2027")]
    public void Working_days_are_counted_forwards_and_backwards_across_days_off(string from, int n, string expected) =>
        Assert.Equal(Day(expected), ShippedCalendar.Calendar.AddWorkingDays(Day(from), n));

    [Theory]
    [InlineData("11/12/2026", "11/12/2026", "11/12/2026")]
    [InlineData("12/12/2026", "14/12/2026", "11/12/2026")]
    [InlineData("13/12/2026", "14/12/2026", "11/12/2026")]
    [InlineData("17/02/2026", "23/02/2026", "13/02/2026")]
    [InlineData("01/09/2026", "03/09/2026", "28/08/2026")]
    public void A_day_off_rolls_to_the_working_day_after_or_before(string day, string onOrAfter, string onOrBefore)
    {
        Assert.Equal(Day(onOrAfter), ShippedCalendar.Calendar.OnOrAfter(Day(day)));
        Assert.Equal(Day(onOrBefore), ShippedCalendar.Calendar.OnOrBefore(Day(day)));
    }

    [Fact]
    public void A_day_off_is_found_with_its_reason_and_an_ordinary_weekend_is_none()
    {
        Assert.Equal(
            new DayOff(Day("27/04/2026"), "Nghỉ bù Giỗ Tổ Hùng Vương", DayOffKind.Compensatory, Confirmed: false, "Khoản 3 Điều 111 Bộ luật Lao động 2019"),
            ShippedCalendar.Calendar.Find(Day("27/04/2026")));
        Assert.Null(ShippedCalendar.Calendar.Find(Day("22/11/2026")));
    }

    [Fact]
    public void A_date_given_twice_is_refused()
    {
        var day = new DayOff(Day("02/01/2026"), "Nghỉ", DayOffKind.Statutory, Confirmed: true);
        Assert.Throws<ArgumentException>(() => new WorkCalendar([day, day], []));
    }
}
