using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Events;

public sealed class SetEventTests
{
    private static readonly Plan Plan = ShippedPlan.Running();
    private static readonly Plan Led = EditPlan
        .Duty(ShippedPlan.Parts, new DutyEdit("pci-ddci-solutions", null, null, null, "TDC", null, null, null, null, null), SampleRoster.Officer, SampleRoster.Roster, Day("01/01/2026"))
        .Fact().After.ToPlan();
    private static readonly Duty Ceremony = Plan.Duty("flag-ceremony");
    private static readonly EventKnowledge Known = new(Plan, SampleRoster.Roster, ShippedCalendar.Calendar);
    private static readonly DateTime Now = Time("01/12/2026 08:00");
    private static readonly EventForm Form = new("2026-12", "2026-12-08", "7h30", "Hội trường", "TDC", "II.1.c-3,II.1.e", "05/BB-VP", EventForm.Yes, null);

    [Fact]
    public void An_officer_sets_day_hour_place_presenter_topics_and_material()
    {
        EventSetting set = Decide(null, Form).Fact();
        Assert.Equal(("2026-12", Time("08/12/2026 07:30"), "Hội trường", false, 1), (set.OccurrenceKey, set.HeldAt, set.Place, set.NotHeld, set.Version));
        Assert.Equal(("TDC", "05/BB-VP"), (set.Details!.PresenterUnit, set.Details.Material));
        Assert.Equal(["II.1.c-3", "II.1.e"], set.Details.Topics);
    }

    [Fact]
    public void The_same_said_again_changes_nothing() => Decide(Decide(null, Form).Fact(), Form).IsRepeated();

    [Fact]
    public void Not_held_keeps_the_day_it_would_have_had_and_can_be_set_again()
    {
        EventSetting off = Decide(null, Form with { Held = EventForm.No, Date = null, Time = null, Reason = "Bão" }).Fact();
        Assert.Equal((true, "Bão", Time("07/12/2026 07:30")), (off.NotHeld, off.Reason, off.HeldAt));

        EventSetting on = Decide(off, Form).Fact();
        Assert.Equal((false, null, 2), (on.NotHeld, on.Reason, on.Version));
    }

    [Theory]
    [InlineData("2026-13", "2026-12-08", "7h30", "", "", "eventOccurrence EventOccurrenceMissing")]
    [InlineData("2026-q4", "2026-12-08", "7h30", "", "", "eventOccurrence EventOccurrenceMissing")]
    [InlineData("2026-12", "", "7h30", "", "", "eventDate EventDateMissing")]
    [InlineData("2026-12", "hôm nào", "7h30", "", "", "eventDate DateUnreadable")]
    [InlineData("2026-12", "2026-12-08", "sáng", "", "", "eventTime EventTimeUnreadable")]
    [InlineData("2026-12", "2027-01-04", "07:30", "", "", "eventDate EventOutsidePeriod 01/12/2026 31/12/2026")]
    [InlineData("2026-12", "2026-12-06", "07:30", "", "", "eventDate EventNotOnWorkingDay 06/12/2026")]
    [InlineData("2026-11", "2026-11-30", "07:30", "", "", "eventDate EventInPast 30/11/2026")]
    [InlineData("2026-12", "2026-12-08", "07:30", "XYZ", "", "presenter UnitUnknown XYZ")]
    [InlineData("2026-12", "2026-12-08", "07:30", "", "II.1.d", "topics TopicUnknown II.1.d")]
    public void What_cannot_be_is_named(string key, string date, string time, string presenter, string topics, string fault) => Assert.Equal(
        fault,
        Decide(null, Form with { Occurrence = key, Date = date, Time = time, Presenter = presenter, Topics = topics }).Faults());

    [Fact]
    public void Topics_may_be_added_after_the_event_on_its_own_day()
    {
        EventSetting before = Decide(null, Form with { Topics = null }).Fact();
        Assert.Equal(["II.1.e"], SetEvent.Decide(before, Ceremony, Form with { Topics = "II.1.e" }, SampleRoster.Officer, Known, Time("09/12/2026 08:00")).Fact().Details!.Topics);
    }

    [Fact]
    public void Only_the_Office_sets_it() => Assert.All(
        [SampleRoster.Head, SampleRoster.Staff, SampleRoster.Director, SampleRoster.PlanEditor, SampleRoster.External],
        who => Assert.Equal("- NotAnOfficer", SetEvent.Decide(null, Ceremony, Form, who, Known, Now).Faults()));

    [Fact]
    public void What_has_not_been_spoken_of_is_suggested_first_and_what_has_ended_never()
    {
        IReadOnlyList<(Clause Topic, bool Covered)> topics = SuggestTopics.Of(Plan, new HashSet<string> { "II.1.a", "II.1.c-1" });
        Assert.Equal("II.1.b", topics[0].Topic.Id);
        Assert.Equal(["II.1.a", "II.1.c-1"], topics.TakeLast(2).Select(t => t.Topic.Id));
        Assert.DoesNotContain(topics, t => t.Topic.Id == "II.1.d");
    }

    [Theory]
    [InlineData("25/09/2026 10:00", "")]
    [InlineData("01/10/2026 09:00", "CeremonyTopics 2026-10")]
    [InlineData("01/10/2026 09:30", "CeremonyTopics 2026-10; ConferenceDate 2026-q4")]
    [InlineData("02/11/2026 10:00", "")]
    [InlineData("27/11/2026 10:00", "")]
    [InlineData("30/11/2026 09:30", "CeremonyTopics 2026-12")]
    [InlineData("07/12/2026 06:00", "NextYear 2027-year")]
    [InlineData("02/04/2027 10:00", "CeremonyTopics 2027-04; ConferenceDate 2027-q2")]
    [InlineData("03/04/2027 10:00", "CeremonyTopics 2027-04; ConferenceDate 2027-q2; DaysAhead 2027-05")]
    [InlineData("02/05/2027 10:00", "CeremonyTopics 2027-05; DaysAhead 2027-05")]
    [InlineData("03/05/2027 10:00", "CeremonyTopics 2027-05")]
    public void The_Office_is_asked_when_only_it_can_say(string now, string asked) => Assert.Equal(
        asked,
        string.Join("; ", OfficePrompts.Due(Plan, SampleRoster.Roster, [], ShippedCalendar.Calendar, false, Time(now))
            .Where(p => p.Kind is not PromptKind.NameLead).Select(p => $"{p.Kind} {p.Occurrence}")));

    [Fact]
    public void What_the_Office_answered_is_not_asked()
    {
        EventSetting conference = new("quarterly-conference", "2026-q4", Time("10/12/2026 14:00"), Account(""), "", Now, 1);
        Assert.Empty(OfficePrompts.Due(Led, SampleRoster.Roster, [conference], ShippedCalendar.Calendar, false, Time("06/10/2026 09:30")));
        Assert.Empty(OfficePrompts.Due(Led, SampleRoster.Roster, [Decide(null, Form).Fact()], ShippedCalendar.Calendar, false, Time("30/11/2026 09:30")));
    }

    // Once when the plan goes live, on the first working day at 09:30 (01/01 is a holiday, 02/01/2026 was swapped off), and each January.
    [Theory]
    [InlineData("05/01/2026 09:29", "")]
    [InlineData("05/01/2026 09:30", "pci-ddci-solutions 2026-year")]
    [InlineData("07/12/2026 10:00", "pci-ddci-solutions 2026-year")]
    [InlineData("04/01/2027 09:30", "pci-ddci-solutions 2027-year")]
    public void The_Office_is_asked_who_leads_what_the_plan_leaves_to_whoever_is_named(string now, string asked)
    {
        string Asked(Plan plan) => string.Join("; ", OfficePrompts.Due(plan, SampleRoster.Roster, [], ShippedCalendar.Calendar, true, Time(now))
            .Where(p => p.Kind is PromptKind.NameLead).Select(p => $"{p.DutyId} {p.Occurrence}"));

        Assert.Equal(asked, Asked(Plan));
        Assert.Equal("", Asked(Led));
    }

    // February's ceremony of 2027 is on Monday the 1st, the first working day after Tết is the 11th; of 2028 the 7th, and the 1st.
    [Theory]
    [InlineData("15/01/2027 09:29", "")]
    [InlineData("15/01/2027 09:30", "2027-02 11/02/2027 07:30")]
    [InlineData("29/01/2027 09:30", "2027-02 11/02/2027 07:30")]
    [InlineData("01/02/2027 09:30", "")]
    [InlineData("17/01/2028 09:30", "2028-02 01/02/2028 07:30")]
    public void On_15_January_the_Office_is_asked_whether_Februarys_ceremony_becomes_that_of_the_spring(string now, string asked)
    {
        IEnumerable<OfficePrompt> due = OfficePrompts.Due(Plan, SampleRoster.Roster, [], ShippedCalendar.Calendar, true, Time(now)).Where(p => p.Kind is PromptKind.SpringCeremony);

        Assert.Equal(asked, string.Join("; ", due.Select(p => $"{p.Occurrence} {OfficePrompts.SpringDay(Ceremony, p.Occurrence, ShippedCalendar.Calendar):dd/MM/yyyy HH:mm}")));
    }

    // Merged, the unit that took over leads; closed, nobody does until the Office has named another.
    [Theory]
    [InlineData(null, "portal-posts 2026-year")]
    [InlineData("TDC", "")]
    public void What_a_closed_unit_led_and_nobody_took_over_the_Office_is_asked_for(string? into, string asked)
    {
        Roster roster = new([SampleRoster.Branch, new Unit(TheUnit("TTTK"), "TTTK", null, 20, true) { ClosedOn = Day("03/11/2026"), MergedInto = TheUnit(into) }], []);
        IEnumerable<OfficePrompt> due = OfficePrompts.Due(Plan, roster, [], ShippedCalendar.Calendar, false, Time("03/11/2026 10:00"));

        Assert.Equal(asked, string.Join(' ', due.Where(p => p is { Kind: PromptKind.LeadClosed, DutyId: "portal-posts" }).Select(p => $"{p.DutyId} {p.Occurrence}")));
    }

    private static Outcome<EventSetting> Decide(EventSetting? existing, EventForm form) =>
        SetEvent.Decide(existing, Ceremony, form, SampleRoster.Officer, Known, Now);
}
