using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Assignments;

public sealed class ConfirmTests
{
    private static readonly DateTime Now = Time("07/12/2026 09:42");
    private static readonly ConfirmForm Full = SampleAssignment.Form(
        "heldOn=2026-12-07;present=25;excused=2;briefed=1;topics=II.1.a,II.1.đ;evidence=05/BB-TTUD;note= đã phát tờ rơi ");

    [Fact]
    public void A_full_form_becomes_the_confirmation_with_the_total_from_the_roster()
    {
        var confirmed = Assert.IsType<AssignmentFact.Confirmed>(Decide(Full).Fact());

        Confirmation said = confirmed.Confirmation;
        Assert.Equal((Day("07/12/2026"), new Attendance(25, 27, 2, 1), false), (said.HeldOn, said.Attendance, said.Nothing));
        Assert.Equal(["II.1.a", "II.1.đ"], said.Topics);
        Assert.Equal(("05/BB-TTUD", "đã phát tờ rơi"), (said.Evidence, said.Note));
        Assert.Equal((SampleRoster.Head.Upn, SampleRoster.Head.Name, null, Now), (said.ByUpn, said.ByName, said.OnBehalfOf, said.At));
        Assert.Equal((Now, SampleRoster.Head.Upn), (confirmed.At, confirmed.By));
    }

    [Fact]
    public void One_tap_says_that_everybody_was_there_on_the_day_that_was_set()
    {
        var assignment = SampleAssignment.After();
        var form = ConfirmForm.Everybody(assignment, SampleRoster.Branch);
        var said = Assert.IsType<AssignmentFact.Confirmed>(Decide(form).Fact()).Confirmation;

        Assert.Equal((Day("07/12/2026"), new Attendance(27, 27, 0, 0)), (said.HeldOn, said.Attendance));
        Assert.Equal((null, null), (said.Evidence, said.Note));
    }

    [Theory]
    [InlineData("27", null)]
    [InlineData("25", "present StaffCountChanged 25 27")]
    public void What_was_shown_of_another_number_of_staff_confirms_nothing(string shown, string? fault)
    {
        foreach (ConfirmForm form in (ConfirmForm[])[ConfirmForm.Everybody(SampleAssignment.After(), SampleRoster.Branch, shown), Full.With("shownTotal", shown)])
        {
            Assert.Equal(fault, Decide(form) is Outcome<AssignmentFact>.Refused refused ? refused.Faults() : null);
        }
    }

    [Theory]
    [InlineData(Role.Deputy)]
    [InlineData(Role.Contact)]
    public void Deputies_and_contacts_confirm_for_their_unit(Role role) =>
        Assert.IsType<AssignmentFact.Confirmed>(Decide(Full, by: SampleRoster.With(role)).Fact());

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.External)]
    [InlineData(Role.Director)]
    [InlineData(Role.Admin)]
    public void Nobody_else_confirms(Role role) =>
        Assert.Equal("- NotAllowedToConfirm", Decide(Full, by: SampleRoster.With(role)).Faults());

    [Fact]
    public void The_Office_confirms_on_the_heads_behalf_and_both_names_are_kept()
    {
        var said = Assert.IsType<AssignmentFact.Confirmed>(Decide(Full, by: SampleRoster.With(Role.Officer)).Fact()).Confirmation;
        Assert.Equal((SampleRoster.With(Role.Officer).Name, SampleRoster.Head.Name), (said.ByName, said.OnBehalfOf));
    }

    // II.1.d has ended; the Office had set it before.
    [Fact]
    public void A_topic_that_has_ended_since_the_Office_set_it_is_left_out_and_typed_it_is_at_fault()
    {
        Assignment told = Assignment.Evolve(
            SampleAssignment.After(),
            new AssignmentFact.Rescheduled(Now, 1, SampleAssignment.HeldAt, SampleAssignment.DueAt, null, new EventDetails(TheUnit("QLKH"), ["II.1.d", "II.1.c-3"], null)));
        AssignmentFact fact = Confirm.Decide(told, ConfirmForm.Everybody(told, SampleRoster.Branch), SampleRoster.Head, SampleAssignment.Context(), Now).Fact();

        Assert.Equal(["II.1.c-3"], Assert.IsType<AssignmentFact.Confirmed>(fact).Confirmation.Topics);
        Assert.Equal("topics TopicUnknown II.1.d", Decide(Full.With("topics", "II.1.d")).Faults());
    }

    [Fact]
    public void What_the_Office_set_as_topics_is_what_the_one_tap_says()
    {
        var told = Assignment.Evolve(
            SampleAssignment.After(),
            new AssignmentFact.Rescheduled(Now, 1, SampleAssignment.HeldAt, SampleAssignment.DueAt, null, new EventDetails(TheUnit("QLKH"), ["II.1.c-3"], null)));
        var form = ConfirmForm.Everybody(told, SampleRoster.Branch);
        Assert.Equal(["II.1.c-3"], Assert.IsType<AssignmentFact.Confirmed>(Decide(form, told).Fact()).Confirmation.Topics);
    }

    [Fact]
    public void What_was_called_off_is_not_confirmed() => Assert.Equal(
        "- AssignmentNotApplicable",
        Decide(Full, SampleAssignment.After(new AssignmentFact.CalledOff(Now, Account("cb@so.example"), null))).Faults());

    [Fact]
    public void Confirm_by_another_units_head_is_refused() =>
        Assert.Equal("- NotAllowedToConfirm", Decide(Full, by: SampleRoster.OtherHead).Faults());

    [Fact]
    public void The_assignments_unit_decides_who_may_whatever_unit_comes_along() => Assert.Equal(
        "- NotAllowedToConfirm",
        Confirm.Decide(SampleAssignment.After(), Full, SampleRoster.OtherHead, SampleAssignment.Context(unit: SampleRoster.Division), Now).Faults());

    [Fact]
    public void A_second_confirmation_changes_nothing_whatever_it_says() =>
        Decide(Full.With("present", "99"), SampleAssignment.After(SampleAssignment.Confirmed)).IsRepeated();

    [Fact]
    public void Who_may_not_confirm_is_not_told_that_it_is_confirmed() => Assert.Equal(
        "- NotAllowedToConfirm", Decide(Full, SampleAssignment.After(SampleAssignment.Confirmed), SampleRoster.Staff).Faults());

    [Fact]
    public void A_blocked_assignment_waits_for_the_Office() =>
        Assert.Equal("- AssignmentBlocked", Decide(Full, SampleAssignment.After(SampleAssignment.Blocked("k1"))).Faults());

    [Fact]
    public void Every_fault_is_named_at_once() => Assert.Equal(
        "heldOn DateInFuture; present PresentMissing; excused NotAWholeNumber; evidence EvidenceUnreadable; note SecrecyStamp",
        Decide(SampleAssignment.Form("heldOn=08/12/2026;present= ;excused=-1;evidence=htps://vidu;note=MẬT")).Faults());

    [Fact]
    public void A_form_without_anything_asks_for_what_is_required() =>
        Assert.Equal("heldOn DateMissing; present PresentMissing", Decide(SampleAssignment.Form("")).Faults());

    [Fact]
    public void The_blank_form_lacks_only_the_number_present() =>
        Assert.Equal("present PresentMissing", Decide(ConfirmForm.Blank(SampleAssignment.After(), SampleAssignment.Context().Duty, PeriodRule.Nd09, Now)).Faults());

    [Theory]
    [InlineData("report", "2026-09-18")]
    [InlineData("unit-meetings", "2026-09-14")]
    public void A_report_is_written_after_its_quarter_what_was_done_was_done_in_it(string dutyId, string heldOn) => Assert.Equal(
        heldOn,
        ConfirmForm.Blank(
            SampleAssignment.Of(dutyId, "2026-q3", "15/06/2026", "18/09/2026"), SampleAssignment.Context(dutyId).Duty, PeriodRule.Nd09, Time("18/09/2026 10:00"))[Fields.HeldOn]);

    private static Domain.Decisions.Outcome<AssignmentFact> Decide(ConfirmForm form, Assignment? assignment = null, Person? by = null) =>
        Confirm.Decide(assignment ?? SampleAssignment.After(), form, by ?? SampleRoster.Head, SampleAssignment.Context(), Now);
}
