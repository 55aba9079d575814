using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Targets;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Targets.SampleFigures;

namespace TeamsReformBot.Domain.Tests.Periods;

/// <summary>One việc is one thing, whoever counts it.</summary>
public sealed class WorkTests
{
    private static readonly Assignment Blocked = Owed("KHTC", "unit-meetings", "2026-q4", "15/12/2026") with { Status = AssignmentStatus.Blocked };

    // Done, owed, late, waiting; then what is none: called off, nobody waited for, of another quarter.
    private static readonly Assignment[] All =
    [
        SampleFigures.Said("QLKH", "unit-meetings", "2026-q4", "01/12/2026"),
        Owed("TTTK", "portal-posts", "2026-12", "18/12/2026"),
        Owed("TDC", "unit-meetings", "2026-q4", "15/12/2026"),
        Blocked,
        Owed("TDC", "flag-ceremony", "2026-12", "07/12/2026") with { Status = AssignmentStatus.NotApplicable },
        SampleFigures.Said("QLKH", "own-activity", "2026-n1", "01/12/2026"),
        Owed("TDC", "unit-meetings", "2027-q1", "15/03/2027"),
    ];

    [Fact]
    public void Every_one_is_done_or_owed_or_late_or_waiting_and_they_add_up()
    {
        WorkCount count = WorkCount.Of(Set("Quarter.2026.4", "16/12/2026", All).Work, Time("16/12/2026 12:00"));

        Assert.Equal(new WorkCount(1, 1, 1, 1), count);
        Assert.Equal(4, count.All);
    }

    [Fact]
    public void Board_and_summary_count_the_same()
    {
        FigureSet set = Set("Quarter.2026.4", "16/12/2026", All);
        Board board = Board.Of(
            BoardMonths.WorkOf(set.Period, All.Select(a => new UnitAssignment(a.Id.UnitCode, a)), set.Plan, set.Rule), set.Plan, ShippedCalendar.Calendar, set.Now);

        Assert.Equal(DutyProgress.Of(set).Sum(d => d.Count.All), board.Lines.Sum(l => l.Count.All));
        Assert.Equal(DutyProgress.Of(set).Sum(d => d.Count.Late), board.Lines.Sum(l => l.Count.Late));
    }

    [Fact]
    public void Months_add_up_to_their_quarter()
    {
        int months = Enumerable.Range(10, 3).Sum(month => Set($"Month.2026.{month}", "16/12/2026", All).Work.Count());

        Assert.Equal(Set("Quarter.2026.4", "16/12/2026", All).Work.Count(), months);
    }

    // Done in the next quarter, an event still counts to its own day.
    [Fact]
    public void What_was_done_late_counts_to_the_period_in_which_it_was_due()
    {
        Assignment late = SampleFigures.Said("QLKH", "unit-meetings", "2026-q3", "20/09/2026");

        Assert.Single(Set("Quarter.2026.3", "16/12/2026", late).Work);
        Assert.Empty(Set("Quarter.2026.4", "16/12/2026", late).Work);
    }
}
