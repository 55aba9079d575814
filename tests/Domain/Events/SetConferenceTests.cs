using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Events;

public sealed class SetConferenceTests
{
    private const string Duty = "quarterly-conference";
    private static readonly DateTime Now = Time("02/12/2026 08:00");

    private static readonly EventSetting Set =
        new(Duty, "2026-q4", Time("10/12/2026 14:00"), Account("cb@so.example"), "Ông cb", Time("01/12/2026 09:00"), 3);

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.ChiefOfOffice)]
    public void The_Office_sets_the_date_of_a_quarter(Role role)
    {
        Person by = SampleRoster.With(role);
        Assert.Equal(
            new EventSetting(Duty, "2026-q4", Time("10/12/2026 14:00"), by.Upn, by.Name, Now, 1),
            Decide(4, "10/12/2026", "14:00", by: by).Fact());
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Director)]
    [InlineData(Role.PlanEditor)]
    [InlineData(Role.External)]
    public void Nobody_else_sets_it(Role role) =>
        Assert.Equal("- NotAnOfficer", Decide(4, "10/12/2026", "14:00", by: SampleRoster.With(role)).Faults());

    [Fact]
    public void Another_date_or_hour_is_the_next_version()
    {
        Assert.Equal((4, Time("11/12/2026 14:00")), Versioned(Decide(4, "11/12/2026", "14:00", Set)));
        Assert.Equal((4, Time("10/12/2026 14:30")), Versioned(Decide(4, "10/12/2026", "14:30", Set)));
    }

    [Fact]
    public void The_same_date_and_hour_change_nothing() => Decide(4, "10/12/2026", "14:00", Set).IsRepeated();

    [Theory]
    [InlineData(4, null, null, "- ConferenceDateMissing; - ConferenceTimeMissing")]
    [InlineData(4, null, "14:00", "- ConferenceDateMissing")]
    [InlineData(4, "10/12/2026", null, "- ConferenceTimeMissing")]
    [InlineData(3, "10/12/2026", "14:00", "- ConferenceNotInQuarter 10/12/2026 3")]
    [InlineData(0, "10/12/2026", "14:00", "- ConferenceNotInQuarter 10/12/2026 0")]
    [InlineData(-1, "10/12/2026", "14:00", "- ConferenceNotInQuarter 10/12/2026 -1")]
    [InlineData(4, "01/12/2026", "14:00", "- ConferenceInPast 01/12/2026")]
    [InlineData(4, "02/12/2026", "07:59", "- ConferenceInPast 02/12/2026")]
    [InlineData(1, "01/01/0001", "00:00", "- ConferenceInPast 01/01/0001")]
    [InlineData(4, "12/12/2026", "14:00", "- ConferenceNotOnWorkingDay 12/12/2026")]
    [InlineData(4, "13/12/2026", null, "- ConferenceNotOnWorkingDay 13/12/2026; - ConferenceTimeMissing")]
    [InlineData(1, "01/01/2027", "08:00", "- ConferenceNotOnWorkingDay 01/01/2027")]
    public void A_date_that_cannot_be_is_named(int quarter, string? date, string? time, string faults) =>
        Assert.Equal(faults, Decide(quarter, date, time).Faults());

    [Theory]
    [InlineData(4, "02/12/2026", "08:00", "2026-q4")]
    [InlineData(4, "31/12/2026", "00:00", "2026-q4")]
    [InlineData(1, "04/01/2027", "08:00", "2027-q1")]
    [InlineData(2, "01/04/2027", "08:00", "2027-q2")]
    public void The_occurrence_is_the_calendar_quarter_of_the_date(int quarter, string date, string time, string key)
    {
        EventSetting set = Decide(quarter, date, time).Fact();
        Assert.Equal((key, Time($"{date} {time}")), (set.OccurrenceKey, set.HeldAt));
    }

    [Fact]
    public void A_key_keeps_four_digits_of_the_year() => Assert.Equal("0026-q4", SetConference.KeyOf(26, 4));

    private static (int, DateTime) Versioned(Outcome<EventSetting> outcome) => (outcome.Fact().Version, outcome.Fact().HeldAt);

    private static Outcome<EventSetting> Decide(int quarter, string? date, string? time, EventSetting? existing = null, Person? by = null) =>
        SetConference.Decide(
            existing, Duty, quarter, date is null ? null : Day(date), time is null ? null : TimeOnly.ParseExact(time, "HH:mm"),
            by ?? SampleRoster.Officer, ShippedCalendar.Calendar, Now);
}
