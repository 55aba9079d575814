using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Assignments;

/// <summary>What was confirmed said again or taken back; the sample says 25 of 27, 2 excused, 1 briefed, 05/BB-TTUD.</summary>
public sealed class CorrectTests
{
    private static readonly DateTime Now = Time("08/12/2026 09:00");
    private static readonly HashSet<string> Open = [];
    private static readonly HashSet<string> Q4 = ["2026-q4"];
    private static readonly Assignment Confirmed = SampleAssignment.After(SampleAssignment.Confirmed);

    [Fact]
    public void The_form_opens_with_what_was_confirmed_and_sent_unchanged_it_changes_nothing()
    {
        ConfirmForm form = ConfirmForm.Of(Confirmed.Confirmation!);

        Assert.Equal(("2026-12-07", "25", "2", "1", "05/BB-TTUD"), (form["heldOn"], form["present"], form["excused"], form["briefed"], form["evidence"]));
        Decide(form).IsRepeated();
    }

    [Fact]
    public void A_form_of_figures_topics_and_reach_opens_with_all_of_them()
    {
        Confirmation said = Confirmed.Confirmation! with
        {
            Attendance = null,
            Topics = ["II.1.a", "II.1.e"],
            Channel = "II.2.b",
            Reach = new Reach(120, 1000, TheUnit("KHTC")),
            Measures = new Dictionary<string, string> { ["items"] = "2" },
            Place = "Cẩm Xuyên",
            Audience = "Nông dân",
            Note = "Ghi chú",
        };

        Assert.Equal(
            "audience=Nông dân;channel=II.2.b;countedBy=KHTC;evidence=05/BB-TTUD;heldOn=2026-12-07;measure-items=2;note=Ghi chú;place=Cẩm Xuyên;reachedDirect=120;reachedIndirect=1000;topics=II.1.a,II.1.e",
            string.Join(';', ConfirmForm.Of(said).Typed.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value}")));
    }

    [Fact]
    public void A_correction_keeps_what_was_said_before_and_takes_its_place()
    {
        Assignment after = Assignment.Evolve(Confirmed, Decide(Form(("present", "26"), ("excused", "1"))).Fact());

        Assert.Equal((AssignmentStatus.Confirmed, 26, 25), (after.Status, after.Confirmation!.Attendance!.Present, after.Earlier!.Attendance!.Present));
        Assert.Null(after.Confirmation.AfterFreeze);
        Assert.Equal(after.Confirmation, after.AtFreeze);
    }

    [Theory]
    [InlineData("present", "30", "present PresentOverTotal 30 27")]
    [InlineData("heldOn", "2026-12-09", "heldOn DateInFuture")]
    public void A_correction_is_checked_like_a_confirmation(string field, string typed, string fault) =>
        Assert.Equal(fault, Decide(Form((field, typed))).Faults());

    // The branch had 27 people when it confirmed.
    [Theory]
    [InlineData(20)]
    [InlineData(30)]
    public void A_correction_keeps_the_staff_of_the_day_that_was_confirmed(int today)
    {
        ConfirmContext context = SampleAssignment.Context(unit: SampleRoster.Branch with { StaffCount = today });
        Assignment after = Assignment.Evolve(Confirmed, Correct.Decide(Confirmed, Form(("note", "x")), SampleRoster.Head, context, Now).Fact());

        Assert.Equal(new Attendance(25, 27, 2, 1), after.Confirmation!.Attendance);
    }

    [Fact]
    public void A_correction_keeps_a_topic_that_has_ended_since()
    {
        Assignment ended = Confirmed with { Confirmation = Confirmed.Confirmation! with { Topics = ["II.1.d"] } };
        Assignment after = Assignment.Evolve(ended, Correct.Decide(
            ended, ConfirmForm.Of(ended.Confirmation!).With("note", "x"), SampleRoster.Head, SampleAssignment.Context(), Now).Fact());

        Assert.Equal(["II.1.d"], after.Confirmation!.Topics);
    }

    [Fact]
    public void After_the_freeze_a_reason_is_asked_for() =>
        Assert.Equal("afterFreeze AdjustmentReasonMissing", Decide(Form(("present", "26"), ("excused", "1")), Q4).Faults());

    [Fact]
    public void With_it_the_figure_is_adjusted_and_what_was_frozen_stays_readable()
    {
        Assignment once = Assignment.Evolve(Confirmed, Decide(Form(("present", "26"), ("excused", "1"), ("afterFreeze", "Đếm sót")), Q4).Fact());
        Assignment twice = Assignment.Evolve(once, Correct.Decide(
            once, ConfirmForm.Of(once.Confirmation!).With("present", "27").With("excused", "0").With("briefed", "0").With("afterFreeze", "Đếm lại"),
            SampleRoster.Head, SampleAssignment.Context() with { Frozen = Q4 }, Now).Fact());

        Assert.Equal(("Đếm sót", 25), (once.Confirmation!.AfterFreeze, once.AtFreeze!.Attendance!.Present));
        Assert.Equal(("Đếm lại", 27, 26, 25), (twice.Confirmation!.AfterFreeze, twice.Confirmation.Attendance!.Present, twice.Earlier!.Attendance!.Present, twice.AtFreeze!.Attendance!.Present));
    }

    [Fact]
    public void What_was_first_reported_after_the_freeze_is_not_in_the_frozen_figures()
    {
        Assignment late = SampleAssignment.After(((AssignmentFact.Confirmed)SampleAssignment.Confirmed) with
        {
            Confirmation = Confirmed.Confirmation! with { AfterFreeze = "Trưởng phòng đi công tác" },
        });

        Assert.Null(late.AtFreeze);
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Director)]
    [InlineData(Role.External)]
    public void Who_may_not_confirm_may_not_correct_or_withdraw(Role role)
    {
        Person who = SampleRoster.With(role);

        Assert.Equal("- NotAllowedToConfirm", Correct.Decide(Confirmed, Form(("present", "26")), who, SampleAssignment.Context(), Now).Faults());
        Assert.Equal("- NotAllowedToConfirm", TakeBack.Decide(Confirmed, who, SampleAssignment.Context(), Now).Faults());
    }

    [Fact]
    public void A_head_of_another_unit_may_neither() =>
        Assert.Equal("- NotAllowedToConfirm", TakeBack.Decide(Confirmed, SampleRoster.OtherHead, SampleAssignment.Context(), Now).Faults());

    [Fact]
    public void What_is_not_confirmed_cannot_be_corrected() => Assert.Equal(
        "- NothingToCorrect",
        Correct.Decide(SampleAssignment.After(), Form(("present", "26")), SampleRoster.Head, SampleAssignment.Context(), Now).Faults());

    [Fact]
    public void Withdrawn_it_is_owed_again_and_remembers_what_it_said()
    {
        Assignment after = Assignment.Evolve(Confirmed, TakeBack.Decide(Confirmed, SampleRoster.Head, SampleAssignment.Context(), Now).Fact());

        Assert.Equal((AssignmentStatus.Open, null, 25), (after.Status, after.Confirmation, after.Earlier!.Attendance!.Present));
        TakeBack.Decide(after, SampleRoster.Head, SampleAssignment.Context(), Now).IsRepeated();
    }

    // Held on 15/12, in the next quarter's days, it is still December's ceremony.
    [Fact]
    public void What_counts_as_an_event_of_a_frozen_quarter_is_not_changed_without_a_reason_on_whatever_day_it_was_held()
    {
        ConfirmContext context = SampleAssignment.Context() with { Frozen = Q4 };
        DateTime later = Time("17/12/2026 09:00");
        Assignment late = Confirmed with { Confirmation = Confirmed.Confirmation! with { HeldOn = Day("15/12/2026") } };

        Assert.Equal("afterFreeze AdjustmentReasonMissing", Correct.Decide(late, ConfirmForm.Of(late.Confirmation!).With("note", "x"), SampleRoster.Head, context, later).Faults());
        Assert.Equal("- WithdrawAfterFreeze", TakeBack.Decide(late, SampleRoster.Head, context, later).Faults());
    }

    [Theory]
    [InlineData("2026-12-14", true, "Đi công tác")]
    [InlineData("2026-12-16", true, "Đi công tác")]
    [InlineData("2026-12-14", false, null)]
    public void A_reason_marks_what_is_reported_late_and_nothing_else(string heldOn, bool frozen, string? kept)
    {
        ConfirmContext context = SampleAssignment.Context() with { Frozen = frozen ? Q4 : Open };
        ConfirmForm form = SampleAssignment.Form($"heldOn={heldOn};present=25;afterFreeze=Đi công tác");

        AssignmentFact fact = Confirm.Decide(SampleAssignment.After(), form, SampleRoster.Head, context, Time("17/12/2026 09:00")).Fact();
        Assert.Equal(kept, Assert.IsType<AssignmentFact.Confirmed>(fact).Confirmation.AfterFreeze);
    }

    [Fact]
    public void After_the_freeze_nothing_is_withdrawn() =>
        Assert.Equal("- WithdrawAfterFreeze", TakeBack.Decide(Confirmed, SampleRoster.Head, SampleAssignment.Context() with { Frozen = Q4 }, Now).Faults());

    [Fact]
    public void What_a_difficulty_waited_for_is_corrected_and_not_withdrawn() => Assert.Equal(
        "- WithdrawOfTask",
        TakeBack.Decide(
            Confirmed with { Origin = new TaskOrigin("Giám đốc", null, new DifficultyRef(TheUnit("KHTC"), 2026, "d1", null)) },
            SampleRoster.Head, SampleAssignment.Context(), Now).Faults());

    [Fact]
    public void A_units_own_activity_is_not_owed_once_it_is_withdrawn()
    {
        Assignment own = Assignment.Evolve(
            SampleAssignment.Of("training-held", "2026-n1", "03/12/2026", "15/12/2026"),
            new AssignmentFact.Confirmed(Now, Account("cct@so.example"), Confirmed.Confirmation! with { Attendance = null, Reach = new Reach(120, 0, null) }));

        Assert.Equal(
            AssignmentStatus.NotApplicable,
            Assignment.Evolve(own, TakeBack.Decide(own, SampleRoster.Head, SampleAssignment.Context("training-held"), Now).Fact()).Status);
    }

    private static Outcome<AssignmentFact> Decide(ConfirmForm form, IReadOnlySet<string>? frozen = null) =>
        Correct.Decide(Confirmed, form, SampleRoster.Head, SampleAssignment.Context() with { Frozen = frozen ?? Open }, Now);

    private static ConfirmForm Form(params (string Field, string Typed)[] changes) =>
        changes.Aggregate(ConfirmForm.Of(Confirmed.Confirmation!), (form, change) => form.With(change.Field, change.Typed));
}
