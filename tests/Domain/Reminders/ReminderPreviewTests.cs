using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Reminders;

public sealed class ReminderPreviewTests
{
    private static readonly EventKnowledge Known = new(ShippedPlan.Running(), SampleRoster.Roster, ShippedCalendar.Calendar);
    private static readonly DateTime Now = Time("30/11/2026 08:00");

    [Fact]
    public void The_ceremonys_steps_stand_on_their_days_with_who_gets_them() => Assert.Equal(
        [
            "02/12/2026 09:30 HeadsUp 2026-12 TDC",
            "07/12/2026 09:30 Ask 2026-12 TDC,KHTC,VP",
            "09/12/2026 09:30 DueDay 2026-12 TDC,KHTC,VP",
            "11/12/2026 09:30 AfterDue 2026-12 TDC,KHTC,VP",
            "29/12/2026 09:30 HeadsUp 2027-01 TDC",
        ],
        Ceremony(new OfficeSettings(), []));

    [Fact]
    public void The_presenter_has_something_to_prepare_too()
    {
        EventSetting setting = new("flag-ceremony", "2026-12", Time("08/12/2026 07:30"), Account(""), "", Now, 1) { Details = new(TheUnit("KHTC"), [], null) };
        Assert.Equal("03/12/2026 09:30 HeadsUp 2026-12 TDC,KHTC", Ceremony(new OfficeSettings(), [setting])[0]);
    }

    [Fact]
    public void A_ceremony_that_is_not_held_is_not_spoken_of() => Assert.DoesNotContain(
        Ceremony(new OfficeSettings(), [new("flag-ceremony", "2026-12", Time("07/12/2026 07:30"), Account(""), "", Now, 1) { NotHeld = true }]),
        line => line.Contains("2026-12", StringComparison.Ordinal));

    [Fact]
    public void Of_what_a_pause_holds_back_only_the_last_comes_after_it() => Assert.Equal(
        ["11/12/2026 09:30 AfterDue 2026-12 TDC,KHTC,VP", "29/12/2026 09:30 HeadsUp 2027-01 TDC"],
        Ceremony(new OfficeSettings { PausedUntil = Day("10/12/2026") }, []));

    [Fact]
    public void A_pause_that_lies_ahead_holds_back_what_falls_into_it() => Assert.Equal(
        ["02/12/2026 09:30 HeadsUp 2026-12 TDC", "07/12/2026 09:30 Ask 2026-12 TDC,KHTC,VP", "11/12/2026 09:30 AfterDue 2026-12 TDC,KHTC,VP", "29/12/2026 09:30 HeadsUp 2027-01 TDC"],
        Ceremony(new OfficeSettings { PausedFrom = Day("09/12/2026"), PausedUntil = Day("10/12/2026") }, []));

    [Theory]
    [InlineData("09/12/2026", "10/12/2026", "DueDay 09/12/2026")]
    [InlineData("10/12/2026", "10/12/2026", "")]
    [InlineData("09/12/2026", "11/12/2026", "DueDay 09/12/2026;AfterDue 11/12/2026")]
    public void What_a_pause_would_hold_back_is_shown_before_it_is_set(string first, string last, string held) => Assert.Equal(
        held,
        string.Join(';', ReminderPreview.HeldBack(
            Known, [], new OfficeSettings { PausedUntil = Day("31/12/2026") }, Day("01/01/2026"), new HashSet<AssignmentId>(), PeriodRule.Nd09, Now, Day(first), Day(last))
            .Where(r => r.Duty.Id == "flag-ceremony").Select(r => $"{r.Step} {r.At:dd'/'MM'/'yyyy}")));

    [Fact]
    public void Of_what_was_confirmed_nothing_is_said() => Assert.Equal(
        "07/12/2026 09:30 Ask 2026-12 KHTC,VP",
        Ceremony(new OfficeSettings(), [], new AssignmentId(TheUnit("TDC"), "flag-ceremony", "2026-12"))[0]);

    private static List<string> Ceremony(OfficeSettings office, EventSetting[] settings, params AssignmentId[] settled) =>
    [
        .. ReminderPreview.Of(Known, settings, office, Day("01/01/2026"), settled.ToHashSet(), PeriodRule.Nd09, Now)
            .Where(r => r.Duty.Id == "flag-ceremony")
            .Select(r => $"{r.At:dd'/'MM'/'yyyy HH':'mm} {r.Step} {r.Occurrence} {string.Join(',', r.Units.Select(u => u.Code))}"),
    ];
}
