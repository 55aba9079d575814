using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Difficulties;

public sealed class TakeTests
{
    private static readonly DateTime Now = Time("07/12/2026 10:05");

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.ChiefOfOffice)]
    public void The_Office_takes_a_difficulty(Role role)
    {
        Person by = SampleRoster.With(role);
        Assert.Equal(
            new DifficultyChange(new DifficultyFact.Received(Now, by.Upn, by.Name), null),
            Take.Decide(SampleDifficulty.After(SampleDifficulty.Numbered), by, SampleRoster.Roster, Now).Fact());
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Staff)]
    [InlineData(Role.PlanEditor)]
    [InlineData(Role.DeputyDirector)]
    [InlineData(Role.Director)]
    [InlineData(Role.External)]
    [InlineData(Role.Admin)]
    public void Nobody_else_takes_one(Role role) =>
        Assert.Equal("- NotAnOfficer", Take.Decide(SampleDifficulty.After(), SampleRoster.With(role), SampleRoster.Roster, Now).Faults());

    [Fact]
    public void One_that_is_taken_or_closed_stays_with_who_took_it()
    {
        Take.Decide(SampleDifficulty.After(SampleDifficulty.Received), SampleRoster.OtherOfficer, SampleRoster.Roster, Now).IsRepeated();
        Take.Decide(SampleDifficulty.After(SampleDifficulty.Answered), SampleRoster.OtherOfficer, SampleRoster.Roster, Now).IsRepeated();
        Take.Decide(SampleDifficulty.After(SampleDifficulty.Granted), SampleRoster.OtherOfficer, SampleRoster.Roster, Now).IsRepeated();
    }

    [Fact]
    public void One_whose_officer_has_left_is_taken_by_another_who_then_has_it()
    {
        Roster left = new(SampleRoster.Roster.Units, SampleRoster.Roster.People.Where(p => p != SampleRoster.Officer));
        Difficulty returned = SampleDifficulty.After(SampleDifficulty.Received, SampleDifficulty.PutToChief, SampleDifficulty.Returned);
        Assert.False(Take.IsFree(returned, SampleRoster.Roster));

        var taken = Take.Decide(returned, SampleRoster.OtherOfficer, left, Now).Fact().Difficulty;
        Difficulty after = Difficulty.Evolve(returned, taken);
        Assert.Equal((SampleRoster.OtherOfficer, "Nêu rõ nguồn"), (Take.HolderOf(after, left), after.Returned?.Words));
        Take.Decide(SampleDifficulty.WithDirector, SampleRoster.OtherOfficer, left, Now).IsRepeated();
    }

    [Fact]
    public void Who_is_no_officer_is_not_told_who_took_it() => Assert.Equal(
        "- NotAnOfficer", Take.Decide(SampleDifficulty.After(SampleDifficulty.Received), SampleRoster.Head, SampleRoster.Roster, Now).Faults());
}
