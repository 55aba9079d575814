using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class PeriodDeadlinesTests
{
    [Theory]
    [InlineData(PeriodRule.Nd09, PeriodKind.Month, 2026, 12, "15/12/2026", "16/12/2026", "18/12/2026")]
    [InlineData(PeriodRule.Nd09, PeriodKind.Year, 2026, 1, "15/12/2026", "16/12/2026", "18/12/2026")]
    [InlineData(PeriodRule.Nd09, PeriodKind.Quarter, 2026, 3, "15/09/2026", "16/09/2026", "18/09/2026")]
    [InlineData(PeriodRule.Nd09, PeriodKind.Quarter, 2027, 1, "15/03/2027", "16/03/2027", "19/03/2027")]
    [InlineData(PeriodRule.Nd09, PeriodKind.HalfYear, 2027, 1, "15/06/2027", "16/06/2027", "18/06/2027")]
    [InlineData(PeriodRule.Nd09, PeriodKind.NineMonths, 2027, 1, "15/09/2027", "16/09/2027", "20/09/2027")]
    [InlineData(PeriodRule.Nd09, PeriodKind.Month, 2026, 11, "16/11/2026", "17/11/2026", "20/11/2026")]
    [InlineData(PeriodRule.Nd09, PeriodKind.Month, 2024, 2, "15/02/2024", "16/02/2024", "20/02/2024")]
    [InlineData(PeriodRule.Calendar, PeriodKind.Quarter, 2026, 4, "04/01/2027", "05/01/2027", "20/01/2027")]
    [InlineData(PeriodRule.Calendar, PeriodKind.Month, 2028, 2, "01/03/2028", "02/03/2028", "20/03/2028")]
    public void Units_finish_then_the_data_is_frozen_then_the_report_is_due(
        PeriodRule rule, PeriodKind kind, int year, int number, string units, string freeze, string report)
    {
        var period = ReportingPeriods.Of(kind, year, number, rule);

        Assert.Equal(Day(units), PeriodDeadlines.UnitDeadline(period, ShippedCalendar.Calendar));
        Assert.Equal(Time($"{freeze} 17:00"), PeriodDeadlines.FreezeAt(period, ShippedCalendar.Calendar));
        Assert.Equal(Day(report), PeriodDeadlines.ReportDue(period, ShippedCalendar.Calendar));
    }

    [Fact]
    public void A_report_is_not_due_before_its_data_ends_when_Tet_fills_the_days_to_the_20th()
    {
        var february = ReportingPeriods.Of(PeriodKind.Month, 2026, 2, PeriodRule.Nd09);
        Assert.Equal(Day("23/02/2026"), PeriodDeadlines.ReportDue(february, ShippedCalendar.Calendar));
    }
}
