using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Settings;

public sealed class PauseTests
{
    private static readonly DateOnly Today = Day("07/12/2026");

    [Fact]
    public void A_pause_lasts_through_the_day_named_and_an_officer_ends_it_earlier()
    {
        OfficeSettings paused = Pause.Decide(new(), new(null, "2026-12-10", "Bão"), SampleRoster.Officer, Today).Fact();
        Assert.Equal((true, false), (paused.IsPaused(Day("10/12/2026")), paused.IsPaused(Day("11/12/2026"))));
        Pause.Decide(paused, new(null, "10/12/2026", "Bão"), SampleRoster.Officer, Today).IsRepeated();
        OfficeSettings on = Pause.Resume(paused, SampleRoster.Officer, Today).Fact();
        Assert.False(on.IsPaused(Today));
        Pause.Resume(on, SampleRoster.Officer, Today).IsRepeated();
    }

    [Fact]
    public void A_pause_may_lie_ahead_is_replaced_by_another_and_taken_back()
    {
        OfficeSettings ahead = Pause.Decide(new(), new("2026-12-09", "2026-12-11", "Bão"), SampleRoster.Officer, Today).Fact();
        Assert.Equal((false, true, true), (ahead.IsPaused(Today), ahead.HasPause(Today), ahead.IsPaused(Day("09/12/2026"))));
        OfficeSettings other = Pause.Decide(ahead, new("2026-12-14", "2026-12-15", null), SampleRoster.Officer, Today).Fact();
        Assert.Equal((false, true), (other.IsPaused(Day("10/12/2026")), other.IsPaused(Day("14/12/2026"))));
        Assert.False(Pause.Resume(other, SampleRoster.Officer, Today).Fact().HasPause(Today));
    }

    // Kept before pauses had a first day.
    [Fact]
    public void A_pause_without_a_first_day_is_one_that_has_begun() =>
        Assert.Equal((true, false), (new OfficeSettings { PausedUntil = Today }.IsPaused(Day("01/01/2026")), new OfficeSettings { PausedUntil = Today }.IsPaused(Day("08/12/2026"))));

    [Theory]
    [InlineData("2026-12-10", "2026-12-09", "pauseUntil PauseEndsFirst 10/12/2026 09/12/2026")]
    [InlineData("2026-12-10", "", "pauseUntil PauseDateMissing")]
    [InlineData("2026-12-01", "2026-12-02", "pauseUntil PauseInPast 02/12/2026")]
    [InlineData("2027-01-10", "2027-06-10", "pauseUntil PauseTooLong 92")]
    [InlineData("2028-12-10", "2028-12-11", "pauseFrom PauseTooFar 366")]
    [InlineData("ngày mai", "2026-12-11", "pauseFrom DateUnreadable")]
    public void What_is_no_stretch_is_named(string from, string until, string fault) =>
        Assert.Equal(fault, Pause.Decide(new(), new(from, until, null), SampleRoster.Officer, Today).Faults());

    [Theory]
    [InlineData("", "pauseUntil PauseDateMissing")]
    [InlineData("mai", "pauseUntil DateUnreadable")]
    [InlineData("2026-12-06", "pauseUntil PauseInPast 06/12/2026")]
    [InlineData("2027-12-10", "pauseUntil PauseTooLong 92")]
    public void What_cannot_be_is_named(string until, string fault) => Assert.Equal(fault, Pause.Decide(new(), new(null, until, null), SampleRoster.Officer, Today).Faults());

    [Fact]
    public void Only_the_Office_pauses()
    {
        Assert.Equal("- NotAnOfficer", Pause.Decide(new(), new(null, "2026-12-10", null), SampleRoster.Head, Today).Faults());
        Assert.Equal("- NotAnOfficer", Pause.Resume(new() { PausedUntil = Today }, SampleRoster.Director, Today).Faults());
    }

    [Theory]
    [InlineData("TDC", null, "01/11/2026")]
    [InlineData("KHTC", null, "01/01/2027")]
    // A unit that is itself new begins with its first day.
    [InlineData("TDC", "01/12/2026", "01/12/2026")]
    [InlineData("KHTC", "01/12/2026", "01/01/2027")]
    [InlineData("KHTC", "01/03/2027", "01/03/2027")]
    public void A_pilot_unit_begins_before_the_others_and_none_before_its_own_first_day(string unit, string? first, string from)
    {
        OfficeSettings settings = new() { PilotUnits = [TheUnit("TDC")], PilotFrom = Day("01/11/2026") };
        Assert.Equal(Day(from), settings.GoLiveOf(SampleRoster.Roster.Unit(unit) with { From = first is null ? null : Day(first) }, Day("01/01/2027")));
        Assert.Equal(Day("01/11/2026"), settings.FirstGoLive(Day("01/01/2027")));
    }
}
