using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Difficulties;

public sealed class GrantLaterDateTests
{
    private static readonly Difficulty Taken = SampleDifficulty.After(SampleDifficulty.Received);

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData(" Đồng ý ", "Đồng ý")]
    public void A_later_date_closes_the_difficulty_and_moves_the_due_moment(string? words, string? kept)
    {
        var (difficulty, assignment) = Decide("15/12/2026", words, after: SampleAssignment.Blocked(SampleDifficulty.Id)).Fact();

        var now = Time("08/12/2026 09:00");
        var by = SampleRoster.Officer;
        Assert.Equal(new DifficultyFact.LaterDateGranted(now, by.Upn, by.Name, Day("15/12/2026"), kept), difficulty);
        Assert.Equal(new AssignmentFact.LaterDateGranted(now, by.Upn, SampleDifficulty.Id, Time("15/12/2026 17:00")), assignment);
    }

    [Theory]
    [InlineData("10/12/2026", "08/12/2026 09:00", "")]
    [InlineData("09/12/2026", "08/12/2026 09:00", "LaterDateNotAfterDue 09/12/2026")]
    [InlineData("15/12/2026", "15/12/2026 09:00", "LaterDateNotAfterToday")]
    [InlineData("16/12/2026", "15/12/2026 23:59", "")]
    [InlineData("12/12/2026", "08/12/2026 09:00", "LaterDateNotWorkingDay 12/12/2026")]
    [InlineData("01/01/2027", "08/12/2026 09:00", "LaterDateNotWorkingDay 01/01/2027")]
    [InlineData("2026-12-15", "08/12/2026 09:00", "")]
    [InlineData(null, "08/12/2026 09:00", "LaterDateNotAfterDue 09/12/2026")]
    [InlineData("", "08/12/2026 09:00", "LaterDateNotAfterDue 09/12/2026")]
    [InlineData("2026-02-30", "08/12/2026 09:00", "DateUnreadable")]
    [InlineData("0001-01-01", "08/12/2026 09:00", "DateUnreadable")]
    [InlineData("9999-12-31", "08/12/2026 09:00", "DateUnreadable")]
    public void It_is_a_working_day_after_the_due_day_and_after_today(string? typed, string now, string fault)
    {
        var outcome = Decide(typed, now: now);
        Assert.Equal(fault.Length == 0 ? "" : $"grantedDate {fault}", outcome is Outcome<DifficultyChange>.Done ? "" : outcome.Faults());
    }

    [Fact]
    public void The_due_day_that_counts_is_the_present_one() => Assert.Equal(
        "grantedDate LaterDateNotAfterDue 18/12/2026",
        Decide("18/12/2026", after: SampleAssignment.LaterDate("k0", "18/12/2026")).Faults());

    [Fact]
    public void Every_fault_is_named_at_once() => Assert.Equal(
        "grantedDate LaterDateNotAfterDue 09/12/2026; answer SecrecyStamp", Decide("08/12/2026", "ĐỘ MẬT").Faults());

    [Fact]
    public void What_is_confirmed_has_no_due_day_to_move() =>
        Assert.Equal("- NoAssignmentToMove", Decide("15/12/2026", after: SampleAssignment.Confirmed).Faults());

    [Fact]
    public void A_closed_difficulty_stays_as_it_was_answered()
    {
        Decide("15/12/2026", difficulty: SampleDifficulty.After(SampleDifficulty.Answered)).IsRepeated();
        Decide("18/12/2026", difficulty: SampleDifficulty.After(SampleDifficulty.Granted), after: SampleAssignment.Confirmed).IsRepeated();
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Deputy)]
    [InlineData(Role.Director)]
    public void Only_the_Office_grants_one(Role role) =>
        Assert.Equal("- NotAnOfficer", Decide("15/12/2026", by: SampleRoster.With(role)).Faults());

    private static Outcome<DifficultyChange> Decide(
        string? typed, string? words = null, string now = "08/12/2026 09:00", Person? by = null, Difficulty? difficulty = null,
        params AssignmentFact[] after) => GrantLaterDate.Decide(
            difficulty ?? Taken, SampleAssignment.After(after), typed, words, by ?? SampleRoster.Officer, SampleRoster.Roster, ShippedCalendar.Calendar, Time(now));
}
