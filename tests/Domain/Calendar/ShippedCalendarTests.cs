using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class ShippedCalendarTests
{
    private const string FirstDayOfTet = "Tết Nguyên đán (mùng 1)";
    private const string HungKings = "Giỗ Tổ Hùng Vương (10/3 âm lịch)";

    public static TheoryData<int> EveryYear => [.. Enumerable.Range(2023, 8)];

    [Fact]
    public void The_years_2023_to_2030_are_covered_and_no_other()
    {
        Assert.Equal(Enumerable.Range(2023, 8), ShippedCalendar.Years.Select(y => y.Year));
        Assert.Equal(Enumerable.Range(2023, 8), Enumerable.Range(2000, 100).Where(ShippedCalendar.Calendar.Covers));
    }

    [Theory]
    [InlineData(2023, "20/01 21/01 22/01 23/01 24/01", "02/01 25/01 26/01 02/05 03/05 04/09")]
    [InlineData(2024, "08/02 09/02 10/02 11/02 12/02", "13/02 14/02")]
    [InlineData(2025, "27/01 28/01 29/01 30/01 31/01", "")]
    [InlineData(2026, "16/02 17/02 18/02 19/02 20/02", "27/04")]
    [InlineData(2027, "04/02 05/02 06/02 07/02 08/02", "09/02 10/02 03/05")]
    [InlineData(2028, "25/01 26/01 27/01 28/01 29/01", "03/01 31/01 02/05 04/09")]
    [InlineData(2029, "12/02 13/02 14/02 15/02 16/02", "04/09 26/11")]
    [InlineData(2030, "01/02 02/02 03/02 04/02 05/02", "06/02 07/02 25/11")]
    public void Tet_and_the_compensatory_days_are_off(int year, string tet, string compensatory)
    {
        var days = ShippedCalendar.Years.Single(y => y.Year == year).DaysOff;
        Assert.Equal(tet, Written(days.Where(d => d.Name.StartsWith("Tết Nguyên đán", StringComparison.Ordinal))));
        Assert.Equal(compensatory, Written(days.Where(d => d.Kind == DayOffKind.Compensatory)));
        Assert.All(days, d => Assert.False(ShippedCalendar.Calendar.IsWorkingDay(d.Date)));
    }

    [Theory]
    [InlineData(2023, "01/01 29/04 30/04 01/05 01/09 02/09")]
    [InlineData(2024, "01/01 18/04 30/04 01/05 02/09 03/09")]
    [InlineData(2025, "01/01 07/04 30/04 01/05 01/09 02/09")]
    [InlineData(2026, "01/01 26/04 30/04 01/05 01/09 02/09 24/11")]
    [InlineData(2027, "01/01 16/04 30/04 01/05 02/09 03/09 24/11")]
    [InlineData(2028, "01/01 04/04 30/04 01/05 01/09 02/09 24/11")]
    [InlineData(2029, "01/01 23/04 30/04 01/05 02/09 03/09 24/11")]
    [InlineData(2030, "01/01 12/04 30/04 01/05 02/09 03/09 24/11")]
    public void The_other_holidays_of_the_law_are_in(int year, string expected)
    {
        var days = ShippedCalendar.Years.Single(y => y.Year == year).DaysOff;
        Assert.Equal(expected, Written(days.Where(d =>
            d.Kind == DayOffKind.Statutory && !d.Name.StartsWith("Tết Nguyên đán", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(EveryYear))]
    public void Each_holiday_on_a_weekend_has_its_compensatory_day_and_each_swap_its_two_sides(int year)
    {
        var file = ShippedCalendar.Years.Single(y => y.Year == year);
        Assert.Equal(
            file.DaysOff.Count(d => d.Kind == DayOffKind.Statutory && d.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday),
            file.DaysOff.Count(d => d.Kind == DayOffKind.Compensatory));
        Assert.Equal(file.DaysOff.Count(d => d.Kind == DayOffKind.SwappedOff), file.SwappedIn.Count);
    }

    /// <summary>
    /// An independent check, and the trap in it: the framework's Chinese calendar reckons at UTC+8. The new moon of Tết 2030 is at
    /// 23:07 in Vietnam, past midnight in Beijing, so that Vietnam's Tết is a day earlier.
    /// </summary>
    [Theory]
    [MemberData(nameof(EveryYear))]
    public void Lunar_dates_agree_with_the_chinese_calendar_except_Tet_2030(int year)
    {
        var chinese = new ChineseLunisolarCalendar();
        var leap = chinese.GetLeapMonth(year);
        var thirdMonth = leap is > 0 and <= 3 ? 4 : 3;
        var newYear = DateOnly.FromDateTime(chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0));
        var tenthOfThird = DateOnly.FromDateTime(chinese.ToDateTime(year, thirdMonth, 10, 0, 0, 0, 0));

        var days = ShippedCalendar.Years.Single(y => y.Year == year).DaysOff;
        Assert.Equal(year == 2030 ? newYear.AddDays(-1) : newYear, days.Single(d => d.Name == FirstDayOfTet).Date);
        Assert.Equal(tenthOfThird, days.Single(d => d.Name == HungKings).Date);
    }

    [Fact]
    public void Each_day_carries_its_source()
    {
        Assert.All(ShippedCalendar.Years.SelectMany(y => y.DaysOff), d => Assert.False(string.IsNullOrWhiteSpace(d.Source)));
        Assert.All(ShippedCalendar.Years.SelectMany(y => y.SwappedIn), d => Assert.False(string.IsNullOrWhiteSpace(d.Source)));
    }

    [Theory]
    [InlineData("24/11/2026")]
    [InlineData("24/11/2027")]
    [InlineData("26/11/2029")]
    public void The_day_of_culture_is_off_by_law_and_made_up_for_on_a_weekend(string day) =>
        Assert.False(ShippedCalendar.Calendar.IsWorkingDay(Day(day)));

    [Fact]
    public void Tet_2027_is_over_on_its_seventh_day() =>
        Assert.Equal(Day("11/02/2027"), ShippedCalendar.Calendar.AddWorkingDays(Day("03/02/2027"), 1));

    [Theory]
    [InlineData("04/05/2024", "29/04/2024")]
    [InlineData("26/04/2025", "02/05/2025")]
    [InlineData("10/01/2026", "02/01/2026")]
    [InlineData("22/08/2026", "31/08/2026")]
    public void The_Saturdays_that_a_letter_had_worked_are_worked(string saturday, string off)
    {
        Assert.True(ShippedCalendar.Calendar.IsWorkingDay(Day(saturday)));
        Assert.True(ShippedCalendar.Calendar.Find(Day(off)) is { Kind: DayOffKind.SwappedOff, Confirmed: true });
    }

    [Fact]
    public void What_the_Office_must_confirm_for_2027_is_what_no_announcement_was_seen_for()
    {
        Assert.Equal(
            "03/05",
            Written(ShippedCalendar.Calendar.Unconfirmed(2027)));
    }

    private static string Written(IEnumerable<DayOff> days) =>
        string.Join(' ', days.Select(d => d.Date.ToString("dd/MM", CultureInfo.InvariantCulture)));
}
