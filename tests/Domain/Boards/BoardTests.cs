using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Boards;

/// <summary>The ceremony of December 2026 in four units: one confirmed, one waiting, two open; due on Wednesday 09/12 at 17:00.</summary>
public sealed class BoardTests
{
    private static readonly Plan Plan = ShippedPlan.Running();

    private static readonly UnitAssignment[] Ceremony =
    [
        new(TheUnit("A"), SampleAssignment.After(SampleAssignment.Confirmed)),
        new(TheUnit("B"), SampleAssignment.After(SampleAssignment.Blocked("k1"))),
        new(TheUnit("C"), SampleAssignment.After()),
        new(TheUnit("D"), SampleAssignment.After()),
    ];

    [Theory]
    [InlineData("07/12/2026 09:30", 2, 0, "")]
    [InlineData("09/12/2026 17:00", 2, 0, "")]
    [InlineData("09/12/2026 17:01", 0, 2, "")]
    // Reminded for the last time on Friday the 11th; named on the working day after.
    [InlineData("11/12/2026 09:30", 0, 2, "")]
    [InlineData("14/12/2026 09:29", 0, 2, "")]
    [InlineData("14/12/2026 09:30", 0, 2, "C D")]
    public void It_counts_each_unit_once_and_names_the_late_after_the_last_reminder(string now, int owed, int late, string named)
    {
        Board board = Of(Ceremony, now);

        Assert.Equal([new BoardLine("flag-ceremony", "2026-12", SampleAssignment.DueAt, 1, owed, late, 1)], board.Lines);
        Assert.Equal(named, string.Join(' ', board.Named.Select(u => u.UnitCode)));
    }

    [Theory]
    [InlineData("15/12/2026 17:01", "")]
    // In time for the freeze at 17:00 of that day, and for the report.
    [InlineData("16/12/2026 09:30", "C: unit-meetings")]
    public void A_period_s_work_is_named_on_the_morning_after_the_units_deadline(string now, string named)
    {
        UnitAssignment meetings = new(TheUnit("C"), SampleAssignment.Of("unit-meetings", "2026-q4", "15/09/2026", "15/12/2026"));

        Assert.Equal(named, string.Join(' ', Of([meetings], now).Named.Select(u => $"{u.UnitCode}: {string.Join(' ', u.Work.Select(w => w.DutyId))}")));
    }

    [Fact]
    public void A_unit_late_with_several_things_is_named_once_with_all_of_them()
    {
        UnitAssignment meetings = new(TheUnit("C"), SampleAssignment.Of("unit-meetings", "2026-q4", "15/09/2026", "15/12/2026"));

        NamedUnit named = Assert.Single(Of([Ceremony[2], meetings], "17/12/2026 10:00").Named);
        Assert.Equal(["flag-ceremony", "unit-meetings"], named.Work.Select(w => w.DutyId));
    }

    [Fact]
    public void What_nobody_is_reminded_of_and_what_is_not_held_is_not_counted()
    {
        UnitAssignment own = new(TheUnit("A"), SampleAssignment.Of("own-activity", "2026-n1", "01/12/2026", "15/12/2026"));
        UnitAssignment off = new(TheUnit("B"), SampleAssignment.After(new AssignmentFact.CalledOff(Time("01/12/2026 08:00"), AssignmentFact.Clock, null)));

        Assert.Empty(Of([own, off], "10/12/2026 10:00").Lines);
    }

    [Theory]
    [InlineData("flag-ceremony", "2026-12", "07/12/2026", "09/12/2026", 12)]
    [InlineData("unit-meetings", "2026-q4", "15/09/2026", "15/12/2026", 12)]
    [InlineData("portal-posts", "2026-11", "15/10/2026", "16/11/2026", 11)]
    [InlineData("report", "2026-h1", "15/12/2025", "19/06/2026", 6)]
    // Due in February whatever the year's period says.
    [InlineData("unit-plan", "2026-year", "01/02/2026", "27/02/2026", 3)]
    [InlineData("ad-hoc", "2026-n1", "01/12/2026", "15/12/2026", 1)]
    public void An_assignment_stands_on_the_board_of_one_month(string duty, string key, string from, string due, int month) =>
        Assert.Equal(month, BoardMonths.Of(SampleAssignment.Of(duty, key, from, due), Plan.Duty(duty), PeriodRule.Nd09).Number);

    [Fact]
    public void A_later_date_that_was_granted_moves_it_to_no_other_board()
    {
        Assignment moved = SampleAssignment.After(SampleAssignment.LaterDate("k1", "20/01/2027"));

        Assert.Equal((2026, 12), (BoardMonths.Of(moved, Plan.Duty("flag-ceremony"), PeriodRule.Nd09).Year, BoardMonths.Of(moved, Plan.Duty("flag-ceremony"), PeriodRule.Nd09).Number));
    }

    [Theory]
    // Nothing kept yet: begun and recent.
    [InlineData(false, false, true, true, true, null)]
    [InlineData(false, true, true, true, true, "1.1")]
    [InlineData(false, true, true, true, false, null)]
    // Kept: only a change, or a card that is gone, makes another version; an older month's is not posted again.
    [InlineData(true, true, true, false, true, null)]
    [InlineData(true, true, true, true, true, "5.1")]
    [InlineData(true, true, false, false, true, "5.2")]
    [InlineData(true, true, false, true, true, "5.2")]
    [InlineData(true, true, false, false, false, null)]
    [InlineData(true, true, false, true, false, "5.1")]
    public void A_version_follows_only_from_a_change_and_a_posting_only_from_a_card_that_is_gone(
        bool kept, bool begun, bool stands, bool changed, bool recent, string? version)
    {
        ReportingPeriod month = ReportingPeriods.Of(PeriodKind.Month, 2026, 12, PeriodRule.Nd09);
        Board before = Of(Ceremony, "07/12/2026 10:00");
        Board now = changed ? Of(Ceremony, "09/12/2026 18:00") : Of(Ceremony, "08/12/2026 10:00");

        KeptBoard? next = KeptBoard.Next(kept ? new KeptBoard(month, 4, 1, Time("07/12/2026 10:00"), before) : null, (month, now, Time("09/12/2026 18:00")), begun, stands, recent);

        Assert.Equal(version, next is null ? null : $"{next.Version}.{next.Posting}");
    }

    [Theory]
    [InlineData("07/12/2026 09:00:00", "09:01:00")]
    [InlineData("07/12/2026 09:00:29", "09:01:00")]
    // Too near to its end: that span may be taken in already when the change is written.
    [InlineData("07/12/2026 09:00:30", "09:02:00")]
    [InlineData("07/12/2026 09:00:59", "09:02:00")]
    public void Changes_of_a_minute_are_taken_in_together(string now, string until) =>
        Assert.Equal(until, BoardNotices.GatheredUntil(DateTime.ParseExact(now, "dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture), TimeSpan.FromMinutes(1)).ToString("HH':'mm':'ss", CultureInfo.InvariantCulture));

    [Fact]
    public void Its_subject_tells_the_month_and_its_rows_lie_in_the_year_in_which_it_begins()
    {
        ReportingPeriod january = ReportingPeriods.Of(PeriodKind.Month, 2027, 1, PeriodRule.Nd09);

        Assert.Equal((january, 2026), (KeptBoard.MonthOf(KeptBoard.SubjectOf(january), PeriodRule.Nd09), KeptBoard.YearOf(january)));
        Assert.Null(KeptBoard.MonthOf(SampleAssignment.Id.Subject, PeriodRule.Nd09));
    }

    private static Board Of(IEnumerable<UnitAssignment> work, string now) => Board.Of(work, Plan, ShippedCalendar.Calendar, Time(now));
}
