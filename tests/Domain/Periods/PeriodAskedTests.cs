using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Periods;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Periods;

public sealed class PeriodAskedTests
{
    private static readonly DateOnly Today = Day("16/12/2026");

    [Theory]
    [InlineData(false, "Quarter.2026.4")]
    [InlineData(true, "Quarter.2027.1")]
    public void Freezing_without_a_period_means_the_quarter_that_ended_until_it_is_closed(bool closed, string quarter) =>
        Assert.Equal(quarter, PeriodName.Of(PeriodAsked.ToFreeze(null, Today, PeriodRule.Nd09, _ => closed)));

    [Theory]
    [InlineData(PeriodKind.Quarter, 3, "Quarter.2026.3")]
    [InlineData(PeriodKind.HalfYear, 1, "Quarter.2026.2")]
    [InlineData(PeriodKind.Year, 1, "Quarter.2026.4")]
    [InlineData(PeriodKind.Month, 11, "Quarter.2026.4")]
    public void Freezing_a_period_means_its_last_quarter(PeriodKind kind, int number, string quarter) => Assert.Equal(
        quarter, PeriodName.Of(PeriodAsked.ToFreeze(new SaidPeriod(kind, null, number), Today, PeriodRule.Nd09, _ => false)));

    [Theory]
    [InlineData("14/12/2026", "Year.2026.1", "Quarter.2026.4")]
    // The report of the year is written in these days, although they count to the next.
    [InlineData("15/12/2026", "Year.2026.1", "Quarter.2026.4")]
    [InlineData("31/12/2026", "Year.2026.1", "Quarter.2026.4")]
    [InlineData("01/01/2027", "Year.2027.1", "Quarter.2027.1")]
    [InlineData("20/03/2027", "Year.2027.1", "Quarter.2027.1")]
    [InlineData("01/04/2027", "Year.2027.1", "Quarter.2027.2")]
    public void Figures_without_a_period_are_the_years_and_a_summary_the_quarters_that_is_reported_on(string today, string year, string quarter)
    {
        Assert.Equal(year, PeriodName.Of(PeriodAsked.ForFigures(null, Day(today), PeriodRule.Nd09)));
        Assert.Equal(quarter, PeriodName.Of(PeriodAsked.ForSummary(null, Day(today), PeriodRule.Nd09)));
    }

    [Theory]
    [InlineData(3, null, "Quarter.2026.3")]
    [InlineData(4, null, "Quarter.2026.4")]
    [InlineData(1, 2027, "Quarter.2027.1")]
    public void A_period_that_was_said_is_meant(int number, int? year, string quarter) => Assert.Equal(
        quarter, PeriodName.Of(PeriodAsked.ForSummary(new SaidPeriod(PeriodKind.Quarter, year, number), Today, PeriodRule.Nd09)));
}
