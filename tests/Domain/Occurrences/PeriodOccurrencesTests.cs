using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Occurrences;

/// <summary>The duties that close with a period. Under ND 09 the fourth quarter of 2026 runs from 15/09 to 14/12; 15/12/2026 is a Tuesday.</summary>
public sealed class PeriodOccurrencesTests
{
    [Theory]
    // The month of December runs from 15/11 to 14/12; the year's last day counts to next January.
    [InlineData("portal-posts", "14/12/2026 09:00", "01/12/2026", "2026-12")]
    [InlineData("portal-posts", "15/12/2026 09:00", "01/12/2026", "2026-12 2027-01")]
    [InlineData("unit-meetings", "14/12/2026 09:00", "01/12/2026", "2026-q4")]
    [InlineData("unit-meetings", "15/12/2026 09:00", "01/12/2026", "2026-q4 2027-q1")]
    [InlineData("procedures-published", "22/11/2026 09:00", "22/11/2026", "2026-q4")]
    [InlineData("procedures-published", "22/11/2026 09:00", "01/09/2026", "2026-q3 2026-q4")]
    [InlineData("pci-ddci-solutions", "22/11/2026 09:00", "22/11/2026", "2026-h2")]
    [InlineData("budget", "22/11/2026 09:00", "22/11/2026", "2026-year")]
    // The unit's own plan is asked for in February.
    [InlineData("unit-plan", "31/01/2026 09:00", "01/01/2026", "")]
    [InlineData("unit-plan", "01/02/2026 09:00", "01/01/2026", "2026-year")]
    [InlineData("unit-plan", "22/11/2026 09:00", "01/01/2026", "")]
    // Reports: quarter I, six months, quarter III, year, each from a month before its cut-off.
    [InlineData("report", "15/02/2026 09:00", "01/01/2026", "2026-q1")]
    [InlineData("report", "20/05/2026 09:00", "01/04/2026", "2026-h1")]
    [InlineData("report", "20/08/2026 09:00", "01/07/2026", "2026-q3")]
    [InlineData("report", "20/11/2026 09:00", "01/10/2026", "2026-year")]
    [InlineData("report", "20/11/2026 09:00", "01/09/2026", "2026-q3 2026-year")]
    // What is held when somebody asks is made by nobody's clock.
    [InlineData("training-held", "22/11/2026 09:00", "01/01/2026", "")]
    [InlineData("ad-hoc", "22/11/2026 09:00", "01/01/2026", "")]
    public void Each_duty_has_its_periods_that_have_begun_and_still_matter(string duty, string now, string goLive, string keys) =>
        Assert.Equal(keys, string.Join(' ', Of(duty, now, goLive).Select(o => o.Key)));

    // TTTK is merged into QLKH on 20/11/2026: what had begun stays in its rows, what begins after that is QLKH's.
    [Theory]
    [InlineData("portal-posts", "TTTK", "TTTK", "2026-11 2026-12")]
    [InlineData("portal-posts", "TTTK", "QLKH", "2027-01")]
    [InlineData("qa-page", "TTTK", "QLKH", "2027-q1")]
    [InlineData("portal-posts", "TTTK", "TDC", "")]
    // The year's report is asked for from 14/11, before the merger of the Office.
    [InlineData("report", "VP", "VP", "2026-year")]
    [InlineData("budget", "VP", "QLKH", "2027-year")]
    [InlineData("unit-meetings", "TTTK", "TDC", "2026-q4 2027-q1")]
    public void What_a_merged_unit_led_goes_on_with_its_successor(string duty, string merged, string unit, string keys)
    {
        Roster roster = new(
            [new Unit(TheUnit(merged), merged, null, 10, false) { ClosedOn = Day("20/11/2026"), MergedInto = TheUnit("QLKH") }, new Unit(TheUnit("QLKH"), "QLKH", null, 27, false), SampleRoster.Branch], []);

        Assert.Equal(keys, string.Join(' ', Of(duty, "20/12/2026 09:00", "01/11/2026")
            .Where(o => DutyOccurrences.Owes(ShippedPlan.Running().Duty(duty), o, TheUnit(unit), roster, Day("01/11/2026"))).Select(o => o.Key)));
    }

    // Of the reporting year's first periods and events, the rows of the year to come.
    [Fact]
    public void Whatever_arises_on_a_day_is_in_the_rows_of_the_years_read_on_that_day()
    {
        for (DateOnly day = Day("01/11/2026"); day < Day("01/03/2027"); day = day.AddDays(1))
        {
            IEnumerable<Occurrence> all = ShippedPlan.Running().Duties.SelectMany(d => DutyOccurrences.Of(
                d, [], Day("01/09/2026"), ShippedCalendar.Calendar, PeriodRule.Nd09, day.ToDateTime(new TimeOnly(9, 0))));
            Assert.Subset(OccurrenceYears.Around(day).ToHashSet(), all.Select(o => OccurrenceKey.Parse(o.Key)!.Value.Year).ToHashSet());
        }
    }

    [Fact]
    public void What_is_recorded_after_New_Year_is_in_the_rows_that_the_figures_of_the_old_year_are_read_from() =>
        Assert.Contains(RecordActivity.IdOf(TheUnit("TDC"), "training-held", "a", Time("05/01/2027 09:00")).Year, OccurrenceYears.OfFigures(2026));

    [Theory]
    [InlineData("unit-meetings", "2026-q4", "15/09/2026", "15/12/2026 17:00")]
    [InlineData("portal-posts", "2026-12", "15/11/2026", "15/12/2026 17:00")]
    [InlineData("report", "2026-year", "15/12/2025", "18/12/2026 17:00")]
    public void It_begins_with_the_period_and_is_due_on_the_units_deadline_a_report_by_the_20th(string duty, string key, string from, string due)
    {
        Occurrence found = Of(duty, "14/12/2026 09:00", "01/12/2026").Single(o => o.Key == key);
        Assert.Equal((Time($"{from} 00:00"), Time(due)), (found.HeldAt, found.DueAt));
    }

    [Theory]
    [InlineData("q1 q2 q3 q4", "2026-q3 2026-q4")]
    [InlineData("m9 year", "2026-m9 2026-year")]
    [InlineData("h2", "2026-h2")]
    public void Which_periods_are_reported_on_and_by_which_day_is_data_of_the_plan(string periods, string keys)
    {
        Duty report = ShippedPlan.Running().Duty("report");
        Duty other = report with { ReportsOn = periods.Split(' '), Recurrence = report.Recurrence with { DueDayOfLastMonth = 25 } };
        IReadOnlyList<Occurrence> found = DutyOccurrences.Of(other, [], Day("01/09/2026"), ShippedCalendar.Calendar, PeriodRule.Nd09, Time("20/11/2026 09:00"));

        Assert.Equal(keys, string.Join(' ', found.Select(o => o.Key)));
        // 25/09/2026 and 25/12/2026 are Fridays.
        Assert.All(found, o => Assert.Equal(25, o.DueAt.Day));
    }

    [Fact]
    public void A_units_own_plan_is_due_on_Februarys_last_working_day() =>
        Assert.Equal(Time("27/02/2026 17:00"), Of("unit-plan", "10/02/2026 09:00", "01/01/2026").Single().DueAt);

    [Theory]
    [InlineData("2026-12", PeriodKind.Month, 12)]
    [InlineData("2026-q4", PeriodKind.Quarter, 4)]
    [InlineData("2026-h2", PeriodKind.HalfYear, 2)]
    [InlineData("2026-m9", PeriodKind.NineMonths, 1)]
    [InlineData("2026-year", PeriodKind.Year, 1)]
    public void A_key_names_its_period_whatever_the_rule(string key, PeriodKind kind, int number)
    {
        Assert.Equal(key, OccurrenceKey.Of(kind, 2026, number));
        foreach (PeriodRule rule in Enum.GetValues<PeriodRule>())
        {
            Assert.Equal(ReportingPeriods.Of(kind, 2026, number, rule), OccurrenceKey.PeriodOf(key, rule));
        }
    }

    [Theory]
    [InlineData("2026-n0123456789abcdef")]
    [InlineData("2026-q5")]
    [InlineData("2026-13")]
    [InlineData("2026-h3")]
    [InlineData("2026")]
    [InlineData("2026q4x")]
    public void What_names_no_period_has_none(string key) => Assert.Null(OccurrenceKey.PeriodOf(key, PeriodRule.Nd09));

    [Theory]
    [InlineData("pci-ddci-solutions", "2026-h1", "Giải pháp cải thiện PCI, DDCI 6 tháng đầu năm 2026")]
    [InlineData("pci-ddci-solutions", "2026-h2", "Giải pháp cải thiện PCI, DDCI 6 tháng cuối năm 2026")]
    [InlineData("report", "2026-h1", "Báo cáo kết quả tuyên truyền CCHC 6 tháng đầu năm 2026")]
    [InlineData("report", "2026-q3", "Báo cáo kết quả tuyên truyền CCHC quý III/2026")]
    [InlineData("report", "2026-m9", "Báo cáo kết quả tuyên truyền CCHC 9 tháng đầu năm 2026")]
    [InlineData("report", "2026-year", "Báo cáo kết quả tuyên truyền CCHC năm 2026")]
    public void Its_title_names_the_period(string duty, string key, string title) =>
        Assert.Equal(title, ShippedPlan.Running().Duty(duty).OccurrenceTitleFor(key));

    private static IReadOnlyList<Occurrence> Of(string duty, string now, string goLive) => DutyOccurrences.Of(
        ShippedPlan.Running().Duty(duty), [], Day(goLive), ShippedCalendar.Calendar, PeriodRule.Nd09, Time(now));
}
