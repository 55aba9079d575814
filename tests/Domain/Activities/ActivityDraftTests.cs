using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Activities;

/// <summary>What staff report in words, and what nobody asked for.</summary>
public sealed class ActivityDraftTests
{
    private const string Token = "0123456789abcdef0123456789abcdef";
    private static readonly DateTime Now = Time("08/12/2026 10:00");
    private static readonly AssignmentId Training = RecordActivity.IdOf(TheUnit("TDC"), "training-held", Token, Now);

    private static readonly ConfirmForm TrainingForm = SampleAssignment.Form(
        "about=Dịch vụ công trực tuyến;heldOn=2026-12-07;place=Cẩm Xuyên;audience=Người dân;reachedDirect=120");

    [Fact]
    public void Only_duties_that_arise_on_demand_and_ask_for_figures_are_recorded() => Assert.Equal(
        ["training-sent", "training-held", "own-activity"], RecordActivity.Recordable(ShippedPlan.Running()).Select(d => d.Id));

    [Fact]
    public void What_arose_on_demand_is_assigned_and_confirmed_in_one_step()
    {
        IReadOnlyList<AssignmentFact> facts = Facts(Record(TrainingForm, SampleRoster.Head));
        Assignment after = Assignment.EvolveAll(null, facts);

        Assert.Equal([typeof(AssignmentFact.Assigned), typeof(AssignmentFact.Confirmed)], facts.Select(f => f.GetType()));
        Assert.Equal((AssignmentStatus.Confirmed, "Dịch vụ công trực tuyến", 120), (after.Status, after.About, after.Confirmation!.Reach!.Direct));
        Record(TrainingForm, SampleRoster.Head, after).IsRepeated();
    }

    [Fact]
    public void Who_may_not_confirm_does_not_record() =>
        Assert.Equal("- NotAllowedToConfirm", Record(TrainingForm, SampleRoster.Staff).Faults());

    [Theory]
    [InlineData("place=;about=", "about AboutMissing; place PlaceMissing")]
    [InlineData("heldOn=2026-12-09", "heldOn DateInFuture")]
    [InlineData("about=MẬT", "about SecrecyStamp")]
    public void What_is_missing_is_named(string instead, string faults)
    {
        ConfirmForm form = instead.Split(';').Select(p => p.Split('=')).Aggregate(TrainingForm, (f, p) => f.With(p[0], p[1]));
        Assert.Equal(faults, Record(form, SampleRoster.Head).Faults());
    }

    [Fact]
    public void A_duty_that_the_calendar_asks_for_is_not_recorded_on_demand() => Assert.Equal(
        "activityDuty DutyNotOnDemand",
        RecordActivity.Decide(
            null, Training with { DutyId = "flag-ceremony" }, TrainingForm, SampleRoster.Head, SampleAssignment.Context(), "2026.1", Now).Faults());

    // A task arises on demand too, but it is there already: the report is on it, and its subject is known.
    [Fact]
    public void A_report_on_a_task_that_was_given_is_a_report_on_that_assignment()
    {
        Assignment task = SampleAssignment.Of("ad-hoc", "2026-n1", "01/12/2026", "10/12/2026");
        ActivityDraft draft = ReportActivity.Decide(
            null, Token, task, SampleAssignment.Form("heldOn=2026-12-07;evidence=05/BB-TTUD"), SampleRoster.Staff, SampleAssignment.Context("ad-hoc"), Now).Fact();
        DraftChange change = DecideDraft.Approve(draft, task, SampleRoster.Head, SampleAssignment.Context("ad-hoc"), "2026.1", Now).Fact();

        Assert.Equal(task.Id, draft.Assignment);
        Assert.IsType<AssignmentFact.Confirmed>(Assert.Single(change.Facts));
    }

    [Fact]
    public void The_head_approves_exactly_what_was_reported()
    {
        DraftChange change = Assert.IsType<Outcome<DraftChange>.Done>(Approve(Draft(), SampleAssignment.After(), SampleRoster.Head)).Value;
        var confirmed = Assert.IsType<AssignmentFact.Confirmed>(Assert.Single(change.Facts));

        Assert.Equal(new Attendance(25, 27, 0, 0), confirmed.Confirmation.Attendance);
        Assert.Equal(SampleRoster.Head.Name, confirmed.Confirmation.ByName);
        Assert.Equal((DraftStatus.Approved, SampleRoster.Head.Upn, 2), (change.Draft.Status, change.Draft.DecidedByUpn, change.Draft.Version));
        Assert.IsType<Outcome<DraftChange>.AlreadyDone>(Approve(change.Draft, SampleAssignment.After(), SampleRoster.Head));
    }

    [Theory]
    [InlineData("nv")]
    [InlineData("tp")]
    [InlineData("cb")]
    public void Nobody_but_who_confirms_for_the_unit_decides_on_a_report(string by)
    {
        Person who = SampleRoster.Roster.FindByUpn($"{by}@so.example")!;

        Assert.Equal(FaultCode.NotAllowedToDecideDraft, Code(Approve(Draft(), SampleAssignment.After(), who)));
        Assert.Equal(FaultCode.NotAllowedToDecideDraft, Code(DecideDraft.Reject(Draft(), "sai", who, SampleRoster.Roster, Now)));
    }

    [Fact]
    public void A_report_that_lacks_a_figure_is_not_approved_as_it_stands() => Assert.Equal(
        FaultCode.PresentMissing, Code(Approve(Draft() with { Typed = new Dictionary<string, string> { ["heldOn"] = "2026-12-07" } }, SampleAssignment.After(), SampleRoster.Head)));

    [Fact]
    public void A_report_on_what_was_confirmed_meanwhile_is_settled_and_changes_no_figure()
    {
        DraftChange change = Assert.IsType<Outcome<DraftChange>.Done>(
            Approve(Draft(), SampleAssignment.After(SampleAssignment.Confirmed), SampleRoster.Head)).Value;

        Assert.Empty(change.Facts);
        Assert.Equal(DraftStatus.Approved, change.Draft.Status);
    }

    [Fact]
    public void Figures_that_the_head_put_right_are_confirmed_and_the_report_keeps_its_own()
    {
        DraftChange change = Assert.IsType<Outcome<DraftChange>.Done>(Correct(SampleAssignment.After())).Value;

        Assert.Equal(24, Assert.IsType<AssignmentFact.Confirmed>(Assert.Single(change.Facts)).Confirmation.Attendance!.Present);
        Assert.Equal("25", change.Draft.Form["present"]);
    }

    [Fact]
    public void Figures_that_the_head_put_right_are_not_dropped_when_somebody_else_confirmed_meanwhile() => Assert.Equal(
        "- ConfirmedMeanwhile Ông cct 07/12/2026 09:42", Correct(SampleAssignment.After(SampleAssignment.Confirmed)).Faults());

    [Fact]
    public void A_rejection_has_its_reason()
    {
        Assert.Equal(FaultCode.RejectReasonMissing, Code(DecideDraft.Reject(Draft(), " ", SampleRoster.Head, SampleRoster.Roster, Now)));
        DraftChange change = Assert.IsType<Outcome<DraftChange>.Done>(DecideDraft.Reject(Draft(), " Chưa đủ ", SampleRoster.Head, SampleRoster.Roster, Now)).Value;
        Assert.Equal((DraftStatus.Rejected, "Chưa đủ"), (change.Draft.Status, change.Draft.Reason));
    }

    private static ActivityDraft Draft() => new(
        Token, TheUnit("TDC"), 2026, "flag-ceremony", "2026-12", SampleAssignment.Form("heldOn=2026-12-07;present=25").Typed,
        SampleRoster.Staff.Upn, SampleRoster.Staff.Name, Now, DraftStatus.Waiting, null, null, null, null, 1);

    private static Outcome<IReadOnlyList<AssignmentFact>> Record(ConfirmForm form, Person by, Assignment? existing = null) =>
        RecordActivity.Decide(existing, Training, form, by, SampleAssignment.Context("training-held"), "2026.1", Now);

    private static Outcome<DraftChange> Approve(ActivityDraft draft, Assignment assignment, Person by) =>
        DecideDraft.Approve(draft, assignment, by, SampleAssignment.Context(), "2026.1", Now);

    private static Outcome<DraftChange> Correct(Assignment assignment) => DecideDraft.ApproveCorrected(
        Draft(), SampleAssignment.Form("heldOn=2026-12-07;present=24"), assignment, SampleRoster.Head, SampleAssignment.Context(), "2026.1", Now);

    private static IReadOnlyList<AssignmentFact> Facts(Outcome<IReadOnlyList<AssignmentFact>> outcome) => Assert.IsType<Outcome<IReadOnlyList<AssignmentFact>>.Done>(outcome).Value;

    private static FaultCode? Code(Outcome<DraftChange> outcome) => outcome is Outcome<DraftChange>.Refused refused ? refused.Faults[0].Code : null;
}
