using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public sealed class ChangeDaysTests
{
    private static readonly DateOnly Today = Day("20/11/2026");
    private static readonly WorkCalendar Shipped = ShippedCalendar.Calendar;

    [Fact]
    public void An_added_day_is_off_and_moves_the_ceremony()
    {
        WorkCalendar after = Add("2026-12-07", null, "Nghỉ bão").Fact().Over(ShippedCalendar.Years);
        Assert.False(after.IsWorkingDay(Day("07/12/2026")));
        Assert.Equal(Day("08/12/2026"), Recurrence.FlagCeremony(2026, 12, after));
    }

    [Fact]
    public void A_swap_makes_the_Saturday_a_working_day()
    {
        WorkCalendar after = Add("07/12/2026", "2026-12-12", "Hoán đổi").Fact().Over(ShippedCalendar.Years);
        Assert.Equal((false, true), (after.IsWorkingDay(Day("07/12/2026")), after.IsWorkingDay(Day("12/12/2026"))));
        Assert.Equal(DayOffKind.SwappedOff, after.Find(Day("07/12/2026"))!.Kind);
    }

    [Fact]
    public void Confirming_keeps_the_day_and_a_confirmed_working_Saturday_is_worked()
    {
        CalendarChanges heard = new() { SwappedIn = [new SwappedInDay(Day("12/12/2026"), "Làm bù", Confirmed: false)] };
        WorkCalendar before = heard.Over(ShippedCalendar.Years);
        CalendarChanges changes = ChangeDays.Confirm(heard, before, "03/05/2027,12/12/2026", SampleRoster.Officer).Fact();
        WorkCalendar after = changes.Over(ShippedCalendar.Years);
        Assert.Equal(before.Find(Day("03/05/2027"))! with { Confirmed = true }, after.Find(Day("03/05/2027")));
        Assert.Equal((false, true), (before.IsWorkingDay(Day("12/12/2026")), after.IsWorkingDay(Day("12/12/2026"))));
        ChangeDays.Confirm(changes, after, "03/05/2027", SampleRoster.Officer).IsRepeated();
    }

    [Fact]
    public void A_removed_day_is_worked_and_can_be_added_again()
    {
        CalendarChanges removed = ChangeDays.Remove(new(), Shipped, "24/11/2026", SampleRoster.Officer, Today).Fact();
        WorkCalendar after = removed.Over(ShippedCalendar.Years);
        Assert.True(after.IsWorkingDay(Day("24/11/2026")));
        CalendarChanges again = ChangeDays.Add(removed, after, "2026-11-24", null, "Ngày Văn hóa Việt Nam", SampleRoster.Officer, Today).Fact();
        Assert.False(again.Over(ShippedCalendar.Years).IsWorkingDay(Day("24/11/2026")));
    }

    [Theory]
    [InlineData("", null, "x", "dayOff DayMissing")]
    [InlineData("mai", null, "x", "dayOff DateUnreadable")]
    [InlineData("2026-11-19", null, "x", "dayOff DayInPast 19/11/2026")]
    [InlineData("2026-12-05", null, "x", "dayOff DayOnWeekend 05/12/2026")]
    [InlineData("2026-12-07", "2026-12-08", "x", "dayWorked DayNotOnWeekend 08/12/2026")]
    [InlineData("2026-12-07", null, " ", "dayName DayNameMissing")]
    public void What_cannot_be_is_named(string off, string? worked, string name, string fault) => Assert.Equal(fault, Add(off, worked, name).Faults());

    [Fact]
    public void The_past_cannot_be_taken_back_and_nothing_chosen_is_named()
    {
        Assert.Equal("daysChosen DayInPast 02/09/2026", ChangeDays.Remove(new(), Shipped, "02/09/2026", SampleRoster.Officer, Today).Faults());
        Assert.Equal("daysChosen DaysNotChosen", ChangeDays.Confirm(new(), Shipped, " ", SampleRoster.Officer).Faults());
    }

    [Fact]
    public void Only_the_Office_changes_days() => Assert.All(
        [SampleRoster.Head, SampleRoster.Director, SampleRoster.PlanEditor],
        who => Assert.Equal("- NotAnOfficer", ChangeDays.Add(new(), Shipped, "2026-12-07", null, "x", who, Today).Faults()));

    private static Outcome<CalendarChanges> Add(string off, string? worked, string name) =>
        ChangeDays.Add(new(), Shipped, off, worked, name, SampleRoster.Officer, Today);
}
