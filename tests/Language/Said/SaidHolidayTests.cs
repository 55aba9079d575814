using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Language.Tests.Said;

public sealed class SaidHolidayTests
{
    private static readonly WorkCalendar Calendar = new(
        [
            new(new(2026, 2, 17), "Tết Nguyên đán (mùng 1)", DayOffKind.Statutory, true),
            new(new(2026, 9, 2), "Quốc khánh", DayOffKind.Statutory, true),
            new(new(2027, 1, 1), "Tết Dương lịch", DayOffKind.Statutory, true),
            new(new(2027, 2, 6), "Tết Nguyên đán (mùng 1)", DayOffKind.Statutory, true),
            new(new(2027, 4, 16), "Giỗ Tổ Hùng Vương (10/3 âm lịch)", DayOffKind.Statutory, true),
        ],
        []);

    [Theory]
    [InlineData("tết này nghỉ mấy ngày", "2026-12-07", 2027)]
    [InlineData("tet nam nay nghi may ngay", "2026-12-07", 2027)]
    [InlineData("lịch nghỉ tết", "2026-12-07", 2027)]
    [InlineData("lịch nghỉ tết", "2026-02-01", 2026)]
    [InlineData("tết dương lịch nghỉ mấy ngày", "2026-12-07", 2027)]
    [InlineData("giỗ tổ nghỉ mấy ngày", "2026-12-07", 2027)]
    [InlineData("quốc khánh nghỉ mấy ngày", "2026-08-01", 2026)]
    [InlineData("lịch nghỉ tết 2026", "2026-12-07", null)]
    [InlineData("tết vừa rồi nghỉ mấy ngày", "2026-12-07", null)]
    [InlineData("xem ngày nghỉ", "2026-12-07", null)]
    public void The_coming_one_is_meant_unless_another_is_said(string text, string today, int? year) =>
        Assert.Equal(year, SaidHoliday.YearOf(text, Calendar, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
}
