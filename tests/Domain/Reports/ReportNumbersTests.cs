using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Reports;

public sealed class ReportNumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "01")]
    [InlineData(9, "09")]
    [InlineData(10, "10")]
    [InlineData(1234, "1.234")]
    [InlineData(1234567, "1.234.567")]
    public void Counts_below_ten_have_a_leading_zero_and_thousands_a_point(long number, string text) => Assert.Equal(text, ReportNumbers.Counted(number));

    [Theory]
    [InlineData(1, 4, "25%")]
    [InlineData(41, 160, "25,6%")]
    [InlineData(1999, 2000, "99,9%")]
    [InlineData(0, 0, "")]
    public void Shares_are_rounded_down(long part, long whole, string text) => Assert.Equal(text, ReportNumbers.Percent(part, whole));

    [Theory]
    [InlineData("05/03/2026", "05/3/2026")]
    [InlineData("14/02/2026", "14/02/2026")]
    [InlineData("10/10/2026", "10/10/2026")]
    public void Days_are_written_as_the_decree_has_them(string day, string text) => Assert.Equal(text, ReportNumbers.Day(Day(day)));

    [Theory]
    [InlineData(3, 1L, ", tăng 02 đơn vị so với quý II")]
    [InlineData(1, 3L, ", giảm 02 đơn vị so với quý II")]
    [InlineData(3, 3L, ", bằng quý II")]
    [InlineData(3, null, "")]
    public void A_count_is_compared_only_where_there_was_one(long now, long? before, string text) =>
        Assert.Equal(text, ReportNumbers.Compared(now, before, "đơn vị", "quý II"));

    [Theory]
    [InlineData(PeriodKind.Quarter, 1, "Quarter 1")]
    [InlineData(PeriodKind.Quarter, 2, "HalfYear 1")]
    [InlineData(PeriodKind.Quarter, 3, "Quarter 3")]
    [InlineData(PeriodKind.Quarter, 4, "Year 1")]
    [InlineData(PeriodKind.HalfYear, 2, "Year 1")]
    [InlineData(PeriodKind.Month, 4, null)]
    public void A_period_is_told_in_its_own_report_or_in_the_one_that_ends_with_it(PeriodKind kind, int number, string? within)
    {
        ReportingPeriod? report = OwedReports.ReportOf(ReportingPeriods.Of(kind, 2026, number, PeriodRule.Nd09), ShippedPlan.Running(), PeriodRule.Nd09);

        Assert.Equal(within, report is null ? null : $"{report.Kind} {report.Number}");
    }

    [Fact]
    public void Nine_months_have_a_key_of_their_own()
    {
        ReportingPeriod nine = OccurrenceKey.PeriodOf("2026-m9", PeriodRule.Nd09)!;

        Assert.Equal(("2026-m9", Day("14/09/2026")), (ReportId.Of(nine, ReportKind.Internal).Key, nine.Last));
    }
}
