using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Assignments;

/// <summary>The day and the figures of a confirmation. The branch has 27 people; the ceremony is on 07/12/2026 at 07:30.</summary>
public sealed class ConfirmFiguresTests
{
    [Theory]
    [InlineData("27", null, null)]
    [InlineData("0", "27", "27")]
    [InlineData("25", "2", "")]
    [InlineData("25", "0", "2")]
    [InlineData("25", "2", "2")]
    public void Figures_that_add_up_are_taken(string present, string? excused, string? briefed) =>
        Assert.IsType<AssignmentFact.Confirmed>(Decide(present, excused, briefed).Fact());

    [Theory]
    [InlineData("28", null, null, "present PresentOverTotal 28 27")]
    [InlineData("2147483647", "2147483647", "1", "present PresentOverTotal 2147483647 27")]
    [InlineData("25", "3", null, "excused AbsentOverTotal 3 2")]
    [InlineData("25", null, "3", "briefed BriefedOverAbsent 3 2")]
    [InlineData("27", "1", "1", "excused AbsentOverTotal 1 0; briefed BriefedOverAbsent 1 0")]
    [InlineData("25", "2147483647", "2147483647", "excused AbsentOverTotal 2147483647 2; briefed BriefedOverAbsent 2147483647 2")]
    [InlineData("", "3", null, "present PresentMissing")]
    [InlineData("99999999999", null, null, "present NotAWholeNumber")]
    [InlineData("-1", "1.5", "２", "present NotAWholeNumber; excused NotAWholeNumber; briefed NotAWholeNumber")]
    public void Figures_that_do_not_add_up_are_named(string present, string? excused, string? briefed, string faults) =>
        Assert.Equal(faults, Decide(present, excused, briefed).Faults());

    [Theory]
    [InlineData("07/12/2026", "07/12/2026 07:30")]
    [InlineData("06/11/2026", "07/12/2026 09:00")]
    [InlineData("04/12/2026", "06/12/2026 09:00")]
    [InlineData("10/12/2026", "10/12/2026 00:00")]
    [InlineData("07/01/2027", "20/01/2027 09:00")]
    public void A_day_up_to_today_and_near_the_event_is_taken(string day, string now) =>
        Assert.Equal(Day(day), Assert.IsType<AssignmentFact.Confirmed>(Decide(heldOn: day, now: now).Fact()).Confirmation.HeldOn);

    [Theory]
    [InlineData("07/12/2026", "07/12/2026 07:29", "heldOn NotHeldYet 07/12/2026 07:30")]
    [InlineData("07/12/2026", "01/12/2026 09:00", "heldOn NotHeldYet 07/12/2026 07:30")]
    [InlineData("08/12/2026", "07/12/2026 23:59", "heldOn DateInFuture")]
    [InlineData("05/11/2026", "07/12/2026 09:00", "heldOn DateTooFarFromEvent 07/12/2026")]
    [InlineData("08/01/2027", "20/01/2027 09:00", "heldOn DateTooFarFromEvent 07/12/2026")]
    [InlineData("07/12/2025", "07/12/2026 09:00", "heldOn DateTooFarFromEvent 07/12/2026")]
    [InlineData("2026-02-30", "07/12/2026 09:00", "heldOn DateUnreadable")]
    [InlineData("0001-01-01", "07/12/2026 09:00", "heldOn DateUnreadable")]
    public void A_day_that_cannot_be_is_named(string day, string now, string faults) =>
        Assert.Equal(faults, Decide(heldOn: day, now: now).Faults());

    [Theory]
    [InlineData("22/01/2027", "")]
    [InlineData("23/01/2027", "heldOn DateTooFarFromEvent 07/12/2026")]
    public void Who_was_granted_a_later_date_may_hold_it_until_then(string day, string fault)
    {
        var outcome = Decide(heldOn: day, now: "25/01/2027 09:00", after: SampleAssignment.LaterDate("k1", "22/01/2027"));
        Assert.Equal(fault, outcome is Outcome<AssignmentFact>.Done ? "" : outcome.Faults());
    }

    private static Outcome<AssignmentFact> Decide(
        string? present = "27", string? excused = null, string? briefed = null,
        string heldOn = "07/12/2026", string now = "07/12/2026 09:42", params AssignmentFact[] after) => Confirm.Decide(
            SampleAssignment.After(after),
            SampleAssignment.Form($"heldOn={heldOn};present={present};excused={excused};briefed={briefed}"),
            SampleRoster.Head,
            SampleAssignment.Context(),
            Time(now));
}
