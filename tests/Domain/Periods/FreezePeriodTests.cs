using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Periods;

public sealed class FreezePeriodTests
{
    private static readonly ReportingPeriod Q4 = ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09);

    [Theory]
    [InlineData("14/12/2026 23:59", "- PeriodNotOver 14/12/2026")]
    [InlineData("15/12/2026 00:00", null)]
    public void A_quarter_can_be_frozen_once_its_last_day_is_over(string now, string? fault)
    {
        var outcome = FreezePeriod.Decide(null, Q4, SampleRoster.Officer, Time(now));
        if (fault is null)
        {
            Assert.Equal(new PeriodFreeze("2026-q4", Time(now), Account("cb@so.example"), "Ông cb"), outcome.Fact());
        }
        else
        {
            Assert.Equal(fault, outcome.Faults());
        }
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Director)]
    [InlineData(Role.PlanEditor)]
    [InlineData(Role.External)]
    public void Only_the_Office_freezes(Role role) =>
        Assert.Equal("- NotAnOfficer", FreezePeriod.Decide(null, Q4, SampleRoster.With(role), Time("15/12/2026 09:00")).Faults());

    [Fact]
    public void Freezing_twice_is_done_already() =>
        FreezePeriod.Decide(FreezePeriod.ByClock(Q4, Time("16/12/2026 17:00")), Q4, SampleRoster.Officer, Time("17/12/2026 09:00")).IsRepeated();

    // The cut-off is Monday 14/12/2026, the second working day after it Wednesday the 16th.
    [Theory]
    [InlineData("16/12/2026 16:59", "01/01/2026", "2026-q1 2026-q2 2026-q3")]
    [InlineData("16/12/2026 17:00", "01/01/2026", "2026-q1 2026-q2 2026-q3 2026-q4")]
    [InlineData("16/12/2026 17:00", "07/12/2026", "2026-q4")]
    [InlineData("16/12/2026 16:59", "07/12/2026", "")]
    public void The_deadline_freezes_the_quarters_that_had_days_since_the_start(string now, string firstDay, string keys) => Assert.Equal(
        keys,
        string.Join(' ', FreezePeriod.Due(Day(firstDay), ShippedCalendar.Calendar, PeriodRule.Nd09, Time(now)).Select(Quarters.KeyOf).Where(k => k.StartsWith("2026", StringComparison.Ordinal))));

    // The plan of 2027 goes live on 15/12/2026, a day after the quarter's last and a day before its deadline.
    [Theory]
    [InlineData("01/01/2026", "01/09/2026", null, "2026-q4")]
    [InlineData("01/12/2026", "01/09/2026", null, "2026-q4")]
    [InlineData("15/12/2026", "01/09/2026", null, "")]
    [InlineData("15/12/2026", "01/09/2026", "01/12/2026", "2026-q4")]
    public void A_plan_that_follows_does_not_keep_the_old_years_last_quarter_open(string firstPlan, string firstRun, string? pilot, string keys)
    {
        Plan[] plans = [.. new[] { firstPlan, "15/12/2026" }.Select(day => (ShippedPlan.Parts with { Own = ShippedPlan.Parts.Own with { GoLive = Day(day) } }).ToPlan())];
        OfficeSettings office = new() { PilotUnits = [TheUnit("TDC")], PilotFrom = pilot is null ? null : Day(pilot) };
        DateOnly first = FreezePeriod.FirstDay(Day(firstRun), plans, office);

        Assert.Equal(keys, string.Join(' ', FreezePeriod.Due(first, ShippedCalendar.Calendar, PeriodRule.Nd09, Time("16/12/2026 17:00")).Select(Quarters.KeyOf).Where(k => k == "2026-q4")));
    }

    [Theory]
    [InlineData("14/12/2026", PeriodRule.Nd09, "2026-q4")]
    [InlineData("15/12/2026", PeriodRule.Nd09, "2027-q1")]
    [InlineData("15/12/2026", PeriodRule.Calendar, "2026-q4")]
    public void A_day_counts_to_its_reporting_quarter(string day, PeriodRule rule, string key) => Assert.Equal(key, Quarters.KeyOf(Day(day), rule));

    [Theory]
    [InlineData(PeriodKind.Month, 2026, 11, "2026-q4")]
    [InlineData(PeriodKind.HalfYear, 2026, 1, "2026-q2")]
    [InlineData(PeriodKind.NineMonths, 2026, 1, "2026-q3")]
    [InlineData(PeriodKind.Year, 2026, 1, "2026-q4")]
    public void A_longer_period_closes_with_its_last_quarter(PeriodKind kind, int year, int number, string key) =>
        Assert.Equal(key, Quarters.KeyOf(Quarters.LastOf(ReportingPeriods.Of(kind, year, number, PeriodRule.Nd09), PeriodRule.Nd09)));

    [Theory]
    [InlineData("Quarter.2026.4", true)]
    [InlineData("NineMonths.2026.1", true)]
    [InlineData("Quarter.2026.5", false)]
    [InlineData("Quarter.26.4", false)]
    [InlineData("1.2026.4", false)]
    [InlineData("quarter.2026.4", false)]
    [InlineData("Quarter.2026", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_periods_name_is_read_back_and_nothing_else_is(string? name, bool known)
    {
        ReportingPeriod? read = PeriodName.Read(name, PeriodRule.Nd09);

        Assert.Equal(known, read is not null);
        Assert.Equal(known ? name : null, read is null ? null : PeriodName.Of(read));
    }
}
