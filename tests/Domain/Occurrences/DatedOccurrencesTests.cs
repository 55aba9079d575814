using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Occurrences;

public sealed class DatedOccurrencesTests
{
    private static readonly Plan Plan = ShippedPlan.Running();
    private static readonly Duty Ceremony = Plan.Duty("flag-ceremony");
    private static readonly Duty Conference = Plan.Duty("quarterly-conference");

    [Fact]
    public void A_ceremony_is_held_at_half_past_seven_and_due_two_working_days_after() => Assert.Equal(
        new Occurrence("flag-ceremony", "2026-12", Time("07/12/2026 07:30"), Time("09/12/2026 17:00"), "Trụ sở Sở", 0),
        Assert.Single(Of(Ceremony, "01/12/2026", "07/12/2026 09:25")));

    [Theory]
    // 07/12/2026 is a Monday, five working days after 30/11.
    [InlineData("29/11/2026 23:59", "")]
    [InlineData("30/11/2026 00:00", "2026-12")]
    // 05/01/2026: 01 and 02/01 are off.
    [InlineData("24/12/2025 23:59", "")]
    [InlineData("25/12/2025 00:00", "2026-01")]
    public void Units_see_it_five_working_days_before(string now, string key)
    {
        DateTime at = Time(now);
        var found = DutyOccurrences.Of(Ceremony, [], DateOnly.FromDateTime(at), ShippedCalendar.Calendar, PeriodRule.Nd09, at);
        Assert.Equal(key, string.Join(' ', found.Select(occurrence => occurrence.Key)));
    }

    [Theory]
    [InlineData("10/09/2024 09:00", "2024-09", "04/09/2024 07:30", "06/09/2024 17:00")]
    [InlineData("10/04/2025 09:00", "2025-04", "08/04/2025 07:30", "10/04/2025 17:00")]
    [InlineData("10/02/2030 09:00", "2030-02", "08/02/2030 07:30", "12/02/2030 17:00")]
    [InlineData("05/01/2024 09:00", "2024-01", "02/01/2024 07:30", "04/01/2024 17:00")]
    public void A_first_Monday_that_is_off_moves_and_keeps_its_months_name(string now, string key, string held, string due)
    {
        Occurrence moved = Of(Ceremony, "01/01/2023", now).Single(occurrence => occurrence.Key == key);
        Assert.Equal((Time(held), Time(due)), (moved.HeldAt, moved.DueAt));
    }

    [Theory]
    [InlineData("01/01/2026", "2026-09 2026-10 2026-11 2026-12")]
    [InlineData("05/10/2026", "2026-10 2026-11 2026-12")]
    [InlineData("06/10/2026", "2026-11 2026-12")]
    [InlineData("07/12/2026", "2026-12")]
    [InlineData("08/12/2026", "")]
    public void After_downtime_those_of_three_months_are_made_up_for_but_none_from_before_go_live(string goLive, string keys) =>
        Assert.Equal(keys, string.Join(' ', Of(Ceremony, goLive, "10/12/2026 09:00").Select(occurrence => occurrence.Key)));

    [Fact]
    public void A_conference_is_where_the_Office_set_it_as_soon_as_it_is_set()
    {
        var found = Assert.Single(Of(Conference, "01/10/2026", "01/10/2026 09:00", Setting("2026-q4", "10/12/2026 14:00", 3)));
        Assert.Equal(
            new Occurrence("quarterly-conference", "2026-q4", Time("10/12/2026 14:00"), Time("14/12/2026 17:00"), Conference.Place, 3), found);
    }

    [Fact]
    public void A_quarter_without_a_date_has_no_conference() => Assert.Empty(Of(Conference, "01/10/2026", "10/12/2026 09:00"));

    [Fact]
    public void A_conference_held_before_go_live_does_not_count() => Assert.Equal(
        ["2026-q4"],
        Of(Conference, "10/12/2026", "20/12/2026 09:00", Setting("2026-q3", "09/09/2026 14:00", 1), Setting("2026-q4", "10/12/2026 14:00", 1))
            .Select(occurrence => occurrence.Key));

    [Fact]
    public void A_retired_duty_has_no_occurrences() => Assert.Empty(Of(Ceremony with { Retired = true }, "01/01/2026", "10/12/2026 09:00"));

    private static EventSetting Setting(string key, string heldAt, int version) =>
        new("quarterly-conference", key, Time(heldAt), Account("cb@so.example"), "Ông cb", Time("01/09/2026 09:00"), version);

    private static IReadOnlyList<Occurrence> Of(Duty duty, string goLive, string now, params EventSetting[] settings) =>
        DutyOccurrences.Of(duty, settings, Day(goLive), ShippedCalendar.Calendar, PeriodRule.Nd09, Time(now));
}
