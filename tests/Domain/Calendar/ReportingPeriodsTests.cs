using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Calendar.PeriodKind;
using static TeamsReformBot.Domain.Calendar.PeriodRule;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using PeriodRule = TeamsReformBot.Domain.Calendar.PeriodRule;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class ReportingPeriodsTests
{
    [Theory]
    [InlineData(Nd09, Month, 1, "15/12/2025", "14/01/2026")]
    [InlineData(Nd09, Month, 2, "15/01/2026", "14/02/2026")]
    [InlineData(Nd09, Month, 3, "15/02/2026", "14/03/2026")]
    [InlineData(Nd09, Month, 4, "15/03/2026", "14/04/2026")]
    [InlineData(Nd09, Month, 5, "15/04/2026", "14/05/2026")]
    [InlineData(Nd09, Month, 6, "15/05/2026", "14/06/2026")]
    [InlineData(Nd09, Month, 7, "15/06/2026", "14/07/2026")]
    [InlineData(Nd09, Month, 8, "15/07/2026", "14/08/2026")]
    [InlineData(Nd09, Month, 9, "15/08/2026", "14/09/2026")]
    [InlineData(Nd09, Month, 10, "15/09/2026", "14/10/2026")]
    [InlineData(Nd09, Month, 11, "15/10/2026", "14/11/2026")]
    [InlineData(Nd09, Month, 12, "15/11/2026", "14/12/2026")]
    [InlineData(Nd09, Quarter, 1, "15/12/2025", "14/03/2026")]
    [InlineData(Nd09, Quarter, 2, "15/03/2026", "14/06/2026")]
    [InlineData(Nd09, Quarter, 3, "15/06/2026", "14/09/2026")]
    [InlineData(Nd09, Quarter, 4, "15/09/2026", "14/12/2026")]
    [InlineData(Nd09, HalfYear, 1, "15/12/2025", "14/06/2026")]
    [InlineData(Nd09, HalfYear, 2, "15/06/2026", "14/12/2026")]
    [InlineData(Nd09, NineMonths, 1, "15/12/2025", "14/09/2026")]
    [InlineData(Nd09, Year, 1, "15/12/2025", "14/12/2026")]
    [InlineData(PeriodRule.Calendar, Month, 1, "01/01/2026", "31/01/2026")]
    [InlineData(PeriodRule.Calendar, Month, 2, "01/02/2026", "28/02/2026")]
    [InlineData(PeriodRule.Calendar, Month, 3, "01/03/2026", "31/03/2026")]
    [InlineData(PeriodRule.Calendar, Month, 4, "01/04/2026", "30/04/2026")]
    [InlineData(PeriodRule.Calendar, Month, 5, "01/05/2026", "31/05/2026")]
    [InlineData(PeriodRule.Calendar, Month, 6, "01/06/2026", "30/06/2026")]
    [InlineData(PeriodRule.Calendar, Month, 7, "01/07/2026", "31/07/2026")]
    [InlineData(PeriodRule.Calendar, Month, 8, "01/08/2026", "31/08/2026")]
    [InlineData(PeriodRule.Calendar, Month, 9, "01/09/2026", "30/09/2026")]
    [InlineData(PeriodRule.Calendar, Month, 10, "01/10/2026", "31/10/2026")]
    [InlineData(PeriodRule.Calendar, Month, 11, "01/11/2026", "30/11/2026")]
    [InlineData(PeriodRule.Calendar, Month, 12, "01/12/2026", "31/12/2026")]
    [InlineData(PeriodRule.Calendar, Quarter, 1, "01/01/2026", "31/03/2026")]
    [InlineData(PeriodRule.Calendar, Quarter, 2, "01/04/2026", "30/06/2026")]
    [InlineData(PeriodRule.Calendar, Quarter, 3, "01/07/2026", "30/09/2026")]
    [InlineData(PeriodRule.Calendar, Quarter, 4, "01/10/2026", "31/12/2026")]
    [InlineData(PeriodRule.Calendar, HalfYear, 1, "01/01/2026", "30/06/2026")]
    [InlineData(PeriodRule.Calendar, HalfYear, 2, "01/07/2026", "31/12/2026")]
    [InlineData(PeriodRule.Calendar, NineMonths, 1, "01/01/2026", "30/09/2026")]
    [InlineData(PeriodRule.Calendar, Year, 1, "01/01/2026", "31/12/2026")]
    public void A_period_begins_and_ends_on_its_boundary_days(PeriodRule rule, PeriodKind kind, int number, string first, string last)
    {
        var expected = new ReportingPeriod(kind, 2026, number, Day(first), Day(last));

        Assert.Equal(expected, ReportingPeriods.Of(kind, 2026, number, rule));
        Assert.Equal(expected, ReportingPeriods.Containing(kind, Day(first), rule));
        Assert.Equal(expected, ReportingPeriods.Containing(kind, Day(last), rule));
        Assert.True(expected.Contains(Day(first)));
        Assert.True(expected.Contains(Day(last)));
        Assert.False(expected.Contains(Day(first).AddDays(-1)));
        Assert.False(expected.Contains(Day(last).AddDays(1)));
    }

    [Theory]
    [InlineData(Nd09, "14/12/2026", 2026, 12, 4, 2)]
    [InlineData(Nd09, "15/12/2026", 2027, 1, 1, 1)]
    [InlineData(Nd09, "31/12/2026", 2027, 1, 1, 1)]
    [InlineData(Nd09, "14/03/2027", 2027, 3, 1, 1)]
    [InlineData(Nd09, "15/03/2027", 2027, 4, 2, 1)]
    [InlineData(Nd09, "15/06/2027", 2027, 7, 3, 2)]
    [InlineData(Nd09, "22/11/2026", 2026, 12, 4, 2)]
    [InlineData(Nd09, "29/02/2028", 2028, 3, 1, 1)]
    [InlineData(PeriodRule.Calendar, "15/12/2026", 2026, 12, 4, 2)]
    [InlineData(PeriodRule.Calendar, "31/12/2026", 2026, 12, 4, 2)]
    [InlineData(PeriodRule.Calendar, "01/01/2027", 2027, 1, 1, 1)]
    [InlineData(PeriodRule.Calendar, "29/02/2028", 2028, 2, 1, 1)]
    public void A_date_counts_to_one_month_quarter_half_and_year(PeriodRule rule, string day, int year, int month, int quarter, int half)
    {
        ReportingPeriod Of(PeriodKind kind) => ReportingPeriods.Containing(kind, Day(day), rule);

        Assert.Equal((year, month), (Of(Month).Year, Of(Month).Number));
        Assert.Equal((year, quarter), (Of(Quarter).Year, Of(Quarter).Number));
        Assert.Equal((year, half), (Of(HalfYear).Year, Of(HalfYear).Number));
        Assert.Equal((year, 1), (Of(Year).Year, Of(Year).Number));
    }

    [Theory]
    [InlineData(2027, "28/02/2027")]
    [InlineData(2028, "29/02/2028")]
    public void A_calendar_February_ends_with_its_last_day(int year, string last) =>
        Assert.Equal(Day(last), ReportingPeriods.Of(Month, year, 2, PeriodRule.Calendar).Last);

    [Theory]
    [InlineData(Nd09)]
    [InlineData(PeriodRule.Calendar)]
    public void Every_day_of_eight_years_lies_in_the_period_to_which_it_counts(PeriodRule rule)
    {
        for (var day = Day("01/01/2023"); day <= Day("31/12/2030"); day = day.AddDays(1))
            foreach (var kind in new[] { Month, Quarter, HalfYear, Year })
                Assert.True(ReportingPeriods.Containing(kind, day, rule).Contains(day), $"{rule} {kind} {day:O}");
    }

    [Theory]
    [InlineData(Nd09, "15/09/2026")]
    [InlineData(Nd09, "14/12/2026")]
    [InlineData(PeriodRule.Calendar, "01/10/2026")]
    public void The_last_quarter_is_in_no_nine_months(PeriodRule rule, string day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriods.Containing(NineMonths, Day(day), rule));

    [Theory]
    [InlineData(Month, 0)]
    [InlineData(Month, 13)]
    [InlineData(Quarter, 5)]
    [InlineData(HalfYear, 3)]
    [InlineData(NineMonths, 2)]
    [InlineData(Year, 2)]
    public void A_number_that_the_year_does_not_have_is_refused(PeriodKind kind, int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriods.Of(kind, 2026, number, Nd09));
}
