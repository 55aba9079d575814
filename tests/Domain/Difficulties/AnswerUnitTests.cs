using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Difficulties;

public sealed class AnswerUnitTests
{
    private static readonly DateTime Now = Time("08/12/2026 09:00");
    private static readonly Difficulty Taken = SampleDifficulty.After(SampleDifficulty.Received);

    [Fact]
    public void An_answer_closes_the_difficulty_and_opens_what_it_blocked()
    {
        var (difficulty, assignment) = Decide(" Văn phòng in giúp ", SampleAssignment.Blocked(SampleDifficulty.Id)).Fact();

        Assert.Equal(SampleDifficulty.Answered, difficulty);
        Assert.Equal(new AssignmentFact.Reopened(Now, SampleRoster.Officer.Upn, SampleDifficulty.Id), assignment);
    }

    [Fact]
    public void An_assignment_that_does_not_wait_for_it_is_left_alone()
    {
        Assert.Null(Decide("Văn phòng in giúp").Fact().Assignment);
        Assert.Null(Decide("Văn phòng in giúp", SampleAssignment.Blocked("k2")).Fact().Assignment);
        Assert.Null(Decide("Văn phòng in giúp", SampleAssignment.Confirmed).Fact().Assignment);
    }

    [Theory]
    [InlineData(null, "answer AnswerMissing")]
    [InlineData("", "answer AnswerMissing")]
    [InlineData(" \n ", "answer AnswerMissing")]
    [InlineData("TUYỆT MẬT", "answer SecrecyStamp")]
    public void An_answer_needs_words_that_may_be_kept(string? answer, string fault) => Assert.Equal(fault, Decide(answer).Faults());

    [Fact]
    public void A_long_answer_is_named() => Assert.Equal("answer TextTooLong 2000 2001", Decide(new string('x', 2001)).Faults());

    [Fact]
    public void One_that_nobody_took_yet_may_be_answered_at_once() =>
        Assert.IsType<DifficultyFact.Answered>(Decide("Được", SampleDifficulty.After()).Fact().Difficulty);

    [Fact]
    public void A_second_answer_changes_nothing()
    {
        Decide("Khác", SampleDifficulty.After(SampleDifficulty.Answered)).IsRepeated();
        Decide(null, SampleDifficulty.After(SampleDifficulty.Granted)).IsRepeated();
    }

    [Fact]
    public void A_task_whose_unit_is_no_more_is_answered_and_one_that_another_unit_took_over_is_not()
    {
        Difficulty given = SampleDifficulty.After(SampleDifficulty.Received, SampleDifficulty.PutToChief, SampleDifficulty.Submitted, SampleDifficulty.AgreedWithTask);
        Assignment waiting = SampleAssignment.After(SampleAssignment.Blocked(SampleDifficulty.Id));
        Roster Closed(string? into) => new(
            SampleRoster.Roster.Units.Select(u => u.Code == "KHTC" ? u with { ClosedOn = Day("08/12/2026"), MergedInto = TheUnit(into) } : u), SampleRoster.Roster.People);
        Domain.Decisions.Outcome<DifficultyChange> In(Roster roster) => AnswerUnit.Decide(given, waiting, "Văn phòng in giúp", SampleRoster.Officer, roster, Now);

        Assert.Equal("- DifficultyTaskGiven", In(SampleRoster.Roster).Faults());
        Assert.Equal("- DifficultyTaskGiven", In(Closed("TDC")).Faults());
        Assert.IsType<AssignmentFact.Reopened>(In(Closed(null)).Fact().Assignment);
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Staff)]
    [InlineData(Role.Director)]
    public void Only_the_Office_answers(Role role) => Assert.Equal(
        "- NotAnOfficer", AnswerUnit.Decide(Taken, SampleAssignment.After(), "Được", SampleRoster.With(role), SampleRoster.Roster, Now).Faults());

    private static Domain.Decisions.Outcome<DifficultyChange> Decide(string? answer, params AssignmentFact[] after) =>
        AnswerUnit.Decide(Taken, SampleAssignment.After(after), answer, SampleRoster.Officer, SampleRoster.Roster, Now);

    private static Domain.Decisions.Outcome<DifficultyChange> Decide(string? answer, Difficulty difficulty) =>
        AnswerUnit.Decide(difficulty, SampleAssignment.After(), answer, SampleRoster.Officer, SampleRoster.Roster, Now);
}
