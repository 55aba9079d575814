using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Sheets;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Sheets;

/// <summary>The branch owes three figures of quarter IV/2026, whose last day is 14/12.</summary>
public sealed class ConfirmSheetTests
{
    private static readonly Assignment Questions = SampleAssignment.Of("qa-page", "2026-q4", "15/09/2026", "15/12/2026");
    private static readonly Assignment Press = SampleAssignment.Of("press-and-journals", "2026-q4", "15/09/2026", "15/12/2026");
    private static readonly Assignment November = SampleAssignment.Of("portal-posts", "2026-11", "15/10/2026", "16/11/2026");
    private static readonly Assignment[] All = [November, Questions, Press];

    private const string Whole =
        "qa-page~2026-q4~nothing=false;qa-page~2026-q4~measure-page-exists=true;qa-page~2026-q4~measure-page-updated=02/12/2026;"
        + "qa-page~2026-q4~measure-questions-asked=5;qa-page~2026-q4~measure-questions-answered=4;"
        + "press-and-journals~2026-q4~nothing=true;portal-posts~2026-11~nothing=false;portal-posts~2026-11~measure-posts=12;"
        + "topics=II.1.a,II.1.e;evidence=12/BC-TDC;";

    [Fact]
    public void A_whole_sheet_confirms_each_duty_by_its_own_rules_with_the_sheets_evidence_and_topics()
    {
        Dictionary<string, Confirmation> said = Done(Decide(Whole));

        Assert.Equal(3, said.Count);
        Assert.Equal(("4", "2026-12-02"), (said["qa-page"].Measures["questions-answered"], said["qa-page"].Measures["page-updated"]));
        Assert.True(said["press-and-journals"].Nothing);
        Assert.Empty(said["press-and-journals"].Topics);
        Assert.Equal(["II.1.a", "II.1.e"], said["portal-posts"].Topics);
        Assert.All(said.Values, c => Assert.Equal("12/BC-TDC", c.Evidence));
        // Counted to today, or to the last day of the month that is over.
        Assert.Equal((Day("08/12/2026"), Day("14/11/2026")), (said["qa-page"].HeldOn, said["portal-posts"].HeldOn));
    }

    [Theory]
    [InlineData("qa-page~2026-q4~measure-questions-answered=6", "qa-page~2026-q4~measure-questions-answered MeasureOverTotal Số câu hỏi đã trả lời 6 Số câu hỏi đã nhận 5")]
    [InlineData("portal-posts~2026-11~measure-posts=", "portal-posts~2026-11~measure-posts MeasureMissing Số tin, bài, văn bản đã đăng")]
    [InlineData("portal-posts~2026-11~measure-posts=mười", "portal-posts~2026-11~measure-posts NotAWholeNumber")]
    [InlineData("evidence=http:/x", "evidence EvidenceUnreadable")]
    [InlineData("topics=II.9", "topics TopicUnknown II.9")]
    [InlineData("qa-page~2026-q4~measure-page-updated=09/12/2026", "qa-page~2026-q4~measure-page-updated DateInFuture")]
    public void One_fault_refuses_the_whole_sheet_and_names_its_field_once(string change, string faults) =>
        Assert.Equal(faults, Decide(Whole + change).Faults());

    [Fact]
    public void What_is_left_for_later_is_not_looked_at()
    {
        Assert.Equal(["press-and-journals", "qa-page"], Done(Decide(Whole + "portal-posts~2026-11~nothing=later;portal-posts~2026-11~measure-posts=x")).Keys.Order());
        Assert.Equal("- SheetEmpty", Decide("qa-page~2026-q4~nothing=later").Faults());
        Assert.Equal("- SheetEmpty", Decide("").Faults());
        // A duty without that answer has something, whatever the form says.
        Assert.Contains("MeasureMissing", Decide("qa-page~2026-q4~nothing=true").Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_confirmed_meanwhile_stays_what_waits_for_the_Office_refuses_and_a_repeated_sheet_changes_nothing()
    {
        AssignmentFact pressDone = Fact(Decide("press-and-journals~2026-q4~nothing=true"));
        Assignment done = Assignment.Evolve(Press, pressDone);

        Assert.Equal(["portal-posts", "qa-page"], Done(Decide(Whole, [November, Questions, done])).Keys.Order());
        Decide("press-and-journals~2026-q4~nothing=false", [done]).IsRepeated();
        Assert.Equal(
            "press-and-journals~2026-q4~nothing AssignmentBlocked",
            Decide(Whole, [November, Questions, Assignment.Evolve(Press, SampleAssignment.Blocked("k1"))]).Faults());
    }

    [Fact]
    public void The_Office_enters_it_on_the_heads_behalf_and_nobody_else_does()
    {
        Assert.All(Done(Decide(Whole, by: SampleRoster.Officer)).Values, c => Assert.Equal("Ông cct", c.OnBehalfOf));
        Assert.All(Done(Decide(Whole, by: SampleRoster.Contact)).Values, c => Assert.Null(c.OnBehalfOf));
        foreach (Person who in (Person[])[SampleRoster.Staff, SampleRoster.OtherHead, SampleRoster.Director])
        {
            Assert.Equal("- NotAllowedToConfirm", Decide(Whole, by: who).Faults());
        }
    }

    [Fact]
    public void What_the_bot_recorded_itself_is_filled_in_kept_in_the_note_and_not_contradicted()
    {
        Dictionary<AssignmentId, RecordedFigures> recorded = new() { [November.Id] = new(new Dictionary<string, long> { ["posts"] = 12 }, "Mười hai bài") };

        Assert.Equal("12", SheetPrefill.Opening(All, frozen: false, recorded)["portal-posts~2026-11~measure-posts"]);
        Assert.Equal("Mười hai bài", Done(Decide(Whole, recorded: recorded))["portal-posts"].Note);
        Assert.StartsWith(
            "portal-posts~2026-11~measure-posts MeasureNotAsRecorded",
            Decide(Whole + "portal-posts~2026-11~measure-posts=13", recorded: recorded).Faults(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_after_the_freeze_is_kept_with_each()
        => Assert.All(Done(Decide(Whole + "afterFreeze=Trưởng phòng đi công tác", frozen: ["2026-q4"])).Values, c => Assert.Equal("Trưởng phòng đi công tác", c.AfterFreeze));

    private static Outcome<IReadOnlyList<FactOf>> Decide(
        string typed, IReadOnlyList<Assignment>? assignments = null, Person? by = null, Dictionary<AssignmentId, RecordedFigures>? recorded = null, HashSet<string>? frozen = null) => ConfirmSheet.Decide(
        assignments ?? All,
        new SheetForm(SampleAssignment.Form(typed).Typed),
        by ?? SampleRoster.Head,
        new SheetContext(ShippedPlan.Running(), SampleRoster.Branch, SampleRoster.Roster, PeriodRule.Nd09) { Recorded = recorded ?? [], Frozen = frozen ?? [] },
        Time("08/12/2026 10:00"));

    private static Dictionary<string, Confirmation> Done(Outcome<IReadOnlyList<FactOf>> outcome) =>
        Assert.IsType<Outcome<IReadOnlyList<FactOf>>.Done>(outcome).Value.ToDictionary(f => f.Id.DutyId, f => Assert.IsType<AssignmentFact.Confirmed>(f.Fact).Confirmation);

    private static AssignmentFact Fact(Outcome<IReadOnlyList<FactOf>> outcome) => Assert.Single(Assert.IsType<Outcome<IReadOnlyList<FactOf>>.Done>(outcome).Value).Fact;
}
