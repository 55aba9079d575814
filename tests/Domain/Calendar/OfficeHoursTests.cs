using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

/// <summary>Summer: 07:00-11:30, 14:00-17:30 from 16/04/2027, which is a holiday, so first on Monday the 19th. Before that the usual 07:30-11:30, 14:00-17:00.</summary>
public sealed class OfficeHoursTests
{
    private static readonly HoursForm Summer = new("2027-04-16", "7h00", "11:30", "14:00", "17h30");
    private static readonly OfficeHours Set = ChangeHours.Set(OfficeHours.None, Summer, SampleRoster.Officer, Day("01/04/2027")).Fact();
    private static readonly WorkCalendar Calendar = ShippedCalendar.Calendar.With(Set);

    [Theory]
    [InlineData("15/04/2027 07:00", "15/04/2027 07:30")]
    [InlineData("15/04/2027 17:10", "19/04/2027 07:00")]
    [InlineData("19/04/2027 06:59", "19/04/2027 07:00")]
    [InlineData("19/04/2027 17:29", "19/04/2027 17:29")]
    [InlineData("19/04/2027 17:30", "20/04/2027 07:00")]
    public void Messages_go_out_in_the_hours_of_their_day(string at, string opening) => Assert.Equal(Time(opening), Calendar.NextOpening(Time(at)));

    // The first Monday of May is a compensatory day off, so the ceremony is on Tuesday the 4th, due on Thursday the 6th.
    [Fact]
    public void Ceremony_reminder_and_deadlines_follow_the_hours_of_their_day()
    {
        Duty duty = ShippedPlan.Running().Duty("flag-ceremony");
        Occurrence may = DatedOccurrences.Of(duty, [], Calendar, Time("04/05/2027 08:00")).Single(o => o.Key == "2027-05");
        Occurrence april = DatedOccurrences.Of(duty, [], Calendar, Time("04/05/2027 08:00")).Single(o => o.Key == "2027-04");
        Assert.Equal((Time("04/05/2027 07:00"), Time("06/05/2027 17:30")), (may.HeldAt, may.DueAt));
        Assert.Equal((Time("05/04/2027 07:30"), Time("07/04/2027 17:00")), (april.HeldAt, april.DueAt));

        Assignment of = Assignment.Evolve(null, Assign.Decide(null, TheUnit("TDC"), may, "2026.1", Time("03/05/2027 08:00")).Fact());
        Assert.Equal(Time("04/05/2027 09:00"), Ladder.MomentOf(LadderStep.Ask, of, Calendar));
        Assert.Equal(Time("06/05/2027 09:00"), Ladder.MomentOf(LadderStep.DueDay, of, Calendar));
        // Quarter II ends on 14/06, a Monday.
        Assert.Equal(Time("16/06/2027 17:30"), PeriodDeadlines.FreezeAt(ReportingPeriods.Of(PeriodKind.Quarter, 2027, 2, PeriodRule.Nd09), Calendar));
    }

    // What was due at 17:00 is due at 17:30 where nobody has been told, and stays where somebody has.
    [Theory]
    [InlineData(false, "20/04/2027 17:30")]
    [InlineData(true, "20/04/2027 17:00")]
    public void A_deadline_that_was_told_keeps_its_hour(bool told, string due)
    {
        Occurrence before = new("portal-posts", "2027-04", Time("15/03/2027 00:00"), Time("20/04/2027 17:00"), null, 0);
        Assignment open = Assignment.Evolve(null, Assign.Decide(null, TheUnit("TDC"), before, "2026.1", Time("01/04/2027 08:00")).Fact());
        open = told ? Assignment.Evolve(open, new AssignmentFact.Reminded(Time("01/04/2027 09:30"), LadderStep.FiveBefore)) : open;
        Outcome<IReadOnlyList<AssignmentFact>> followed = Assign.Decide(
            open, TheUnit("TDC"), before with { DueAt = Calendar.EndOf(Day("20/04/2027")) }, "2026.1", Time("02/04/2027 08:00"));

        Assert.Equal(Time(due), (followed is Outcome<IReadOnlyList<AssignmentFact>>.Done done ? Assignment.EvolveAll(open, done.Value) : open).DueAt);
    }

    [Theory]
    [InlineData("", "7:00", "11:30", "14:00", "17:30", "hoursFrom DayMissing")]
    [InlineData("31/03/2027", "7:00", "11:30", "14:00", "17:30", "hoursFrom DayInPast 31/03/2027")]
    [InlineData("16/04/2027", "bảy giờ", "11:30", "14:00", "", "morningStart EventTimeUnreadable; afternoonEnd EventTimeUnreadable")]
    [InlineData("16/04/2027", "7:00", "11:30", "11:00", "17:30", "morningStart HoursOutOfOrder")]
    [InlineData("16/04/2027", "5:00", "11:30", "14:00", "17:30", "morningStart HoursOutOfOrder")]
    public void What_is_no_timetable_is_named(string from, string a, string b, string c, string d, string faults) => Assert.Equal(
        faults, ChangeHours.Set(OfficeHours.None, new(from, a, b, c, d), SampleRoster.Officer, Day("01/04/2027")).Faults());

    [Fact]
    public void Only_the_Office_sets_them_and_the_same_again_changes_nothing()
    {
        Assert.Equal("- NotAnOfficer", ChangeHours.Set(OfficeHours.None, Summer, SampleRoster.Head, Day("01/04/2027")).Faults());
        ChangeHours.Set(Set, Summer, SampleRoster.Officer, Day("01/04/2027")).IsRepeated();
        Assert.Equal("- NotAnOfficer", ChangeHours.TakeBack(Set, OfficeHours.None, SampleRoster.Head, Day("01/04/2027")).Faults());
    }

    [Fact]
    public void The_last_change_is_taken_back_unless_days_were_worked_by_it_or_another_came_after()
    {
        Assert.Empty(ChangeHours.TakeBack(Set, OfficeHours.None, SampleRoster.Officer, Day("16/04/2027")).Fact().Periods);
        Assert.Equal("- DayInPast 16/04/2027", ChangeHours.TakeBack(Set, OfficeHours.None, SampleRoster.Officer, Day("17/04/2027")).Faults());
        Assert.Equal("- HoursMovedOn", ChangeHours.TakeBack(Set, null, SampleRoster.Officer, Day("02/04/2027")).Faults());
    }

    [Theory]
    [InlineData("15/04/2027", "16/04/2027 07:00-17:30")]
    [InlineData("16/04/2027", "16/10/2027 07:30-17:30")]
    [InlineData("01/12/2026", "16/04/2027 07:00-17:30")]
    public void The_next_season_is_offered(string today, string offered) => Assert.Equal(
        offered, SeasonHours.Next(Day(today)) is var next ? $"{next.From:dd/MM/yyyy} {next.Hours.MorningStart:HH:mm}-{next.Hours.AfternoonEnd:HH:mm}" : "");
}
