using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Difficulties.SampleDifficulty;

namespace TeamsReformBot.Domain.Tests.Difficulties;

public sealed class DirectingTests
{
    private const string Standard = "Đồng ý với đề xuất của Văn phòng.";
    private static readonly DateTime Now = Time("09/12/2026 14:20");
    private static readonly DirectingForm Prefilled = new(Standard, Standard, null, null, null, null, $"{WithDirector.Version}");
    private static readonly Assignment Waiting = SampleAssignment.After(SampleAssignment.Blocked(Id));

    [Fact]
    public void Agreeing_without_a_unit_closes_it_and_opens_what_waited()
    {
        var (difficulty, assignment) = Agree(Prefilled).Fact();

        Assert.Equal(new DifficultyFact.Decided(Now, Account("gd@so.example"), "Ông gd", true, Standard, null), difficulty);
        Assert.Equal(new AssignmentFact.Reopened(Now, Account("gd@so.example"), Id), assignment);
        Assert.Equal(DifficultyStatus.Agreed, Difficulty.Evolve(WithDirector, difficulty).Status);
    }

    [Fact]
    public void A_unit_and_a_date_make_a_task_for_which_the_assignment_goes_on_waiting()
    {
        var (difficulty, assignment) = Agree(Prefilled with { LeadUnit = "KHTC", Coordinating = "TDC,KHTC,TDC", Due = "2026-12-15" }).Fact();

        var decided = Assert.IsType<DifficultyFact.Decided>(difficulty);
        Assert.Equal(new TaskOrder(new(TheUnit("KHTC"), "ad-hoc", "2026-nk1v4"), "TDC", Day("15/12/2026"), "Cấp 5 triệu đồng"), decided.Task);
        Assert.Null(assignment);
        Difficulty after = Difficulty.Evolve(WithDirector, difficulty);
        Assert.Equal((DifficultyStatus.TaskGiven, false), (after.Status, after.IsClosed));
    }

    [Fact]
    public void The_task_is_about_the_directors_own_words_where_there_are_any()
    {
        string about = Assert.IsType<DifficultyFact.Decided>(Agree(
            Prefilled with { Words = "KHTC bố trí  3 triệu\nđồng", LeadUnit = "KHTC", Due = "2026-12-15" }).Fact().Difficulty).Task!.About;
        Assert.Equal("KHTC bố trí 3 triệu đồng", about);
    }

    [Theory]
    [InlineData("KHTC", null, null, "dueDate TaskDateMissing")]
    [InlineData(null, null, "2026-12-15", "leadUnit LeadUnitMissing")]
    [InlineData(null, "TDC", null, "leadUnit LeadUnitMissing")]
    [InlineData("KHTC", null, "2026-12-09", "dueDate TaskDateNotWorkingDay")]
    [InlineData("KHTC", null, "2026-12-13", "dueDate TaskDateNotWorkingDay")]
    [InlineData("X", null, "2026-12-15", "leadUnit UnitUnknown X")]
    [InlineData("KHTC", "X", "2026-12-15", "leadUnit UnitUnknown X")]
    public void A_task_needs_a_unit_and_a_working_day_after_today(string? unit, string? with, string? due, string fault) =>
        Assert.Equal(fault, Agree(Prefilled with { LeadUnit = unit, Coordinating = with, Due = due }).Faults());

    [Fact]
    public void The_words_that_the_card_was_filled_in_with_are_no_reason_and_no_question()
    {
        Assert.Equal("decision ReasonMissing", Directing.Disagree(WithDirector, Waiting, Prefilled, SampleRoster.Director, Now).Faults());
        Assert.Equal("decision ClarificationMissing", Directing.AskForMore(WithDirector, Prefilled, SampleRoster.Director, ShippedCalendar.Calendar, Now).Faults());
        Assert.Equal("decision DecisionWordsMissing", Agree(Prefilled with { Words = " " }).Faults());
    }

    [Fact]
    public void Disagreeing_with_a_reason_opens_what_waited()
    {
        var (difficulty, assignment) = Directing.Disagree(WithDirector, Waiting, Prefilled with { Words = "Hết kinh phí" }, SampleRoster.Director, Now).Fact();
        Assert.Equal(Disagreed, difficulty);
        Assert.Equal(new AssignmentFact.Reopened(Now, Account("gd@so.example"), Id), assignment);
    }

    [Fact]
    public void A_question_gives_the_Office_three_working_days_again()
    {
        var asked = Assert.IsType<DifficultyFact.ClarificationAsked>(
            Directing.AskForMore(WithDirector, Prefilled with { Words = "Nguồn nào?" }, SampleRoster.Director, ShippedCalendar.Calendar, Now).Fact().Difficulty);
        Assert.Equal(("Nguồn nào?", Time("14/12/2026 17:00")), (asked.Words, asked.HandleBy));
    }

    [Fact]
    public void The_Director_passes_it_to_a_deputy_who_then_decides()
    {
        Assert.Equal("deputy NoDeputyChosen", Pass(null).Faults());
        Assert.Equal("deputy NoDeputyChosen", Pass("cvp@so.example").Faults());
        var passed = Pass("pgd@so.example").Fact().Difficulty;
        Difficulty with = Difficulty.Evolve(WithDirector, passed);

        Assert.Equal(SampleRoster.DeputyDirector, Directing.DeciderOf(with, SampleRoster.Roster));
        Assert.Equal(SampleRoster.Director, Directing.DeciderOf(WithDirector, SampleRoster.Roster));
        Assert.Equal("- NotTheDirectorate", Agree(Prefilled, SampleRoster.DeputyDirector).Faults());
        Assert.IsType<DifficultyFact.Decided>(Agree(Prefilled with { Version = "5" }, SampleRoster.DeputyDirector, with).Fact().Difficulty);
        Assert.Equal("- NotTheDirectorate", Directing.PassToDeputy(with, Prefilled, SampleRoster.DeputyDirector, SampleRoster.Roster, Now).Faults());
    }

    [Theory]
    [InlineData(Role.ChiefOfOffice)]
    [InlineData(Role.Officer)]
    [InlineData(Role.Head)]
    [InlineData(Role.Admin)]
    [InlineData(Role.DeputyDirector)]
    public void Nobody_else_decides(Role role) => Assert.Equal("- NotTheDirectorate", Agree(Prefilled, SampleRoster.With(role)).Faults());

    [Fact]
    public void What_is_decided_or_not_submitted_is_left_as_it_is()
    {
        Agree(Prefilled, difficulty: Difficulty.Evolve(WithDirector, Disagreed)).IsRepeated();
        Agree(Prefilled, difficulty: Difficulty.Evolve(WithDirector, AgreedWithTask)).IsRepeated();
        Agree(Prefilled, difficulty: After(Received)).IsRepeated();
    }

    [Fact]
    public void A_card_of_another_proposal_decides_nothing()
    {
        Difficulty second = After(Received, PutToChief, Submitted, Asked, Submitted);
        DirectingForm first = Prefilled with { Words = "Nguồn nào?", Deputy = "pgd@so.example" };
        Assert.Equal("- DifficultyMovedOn", Agree(first, difficulty: second).Faults());
        Assert.Equal("- DifficultyMovedOn", Directing.Disagree(second, Waiting, first, SampleRoster.Director, Now).Faults());
        Assert.Equal("- DifficultyMovedOn", Directing.AskForMore(second, first, SampleRoster.Director, ShippedCalendar.Calendar, Now).Faults());
        Assert.Equal("- DifficultyMovedOn", Directing.PassToDeputy(second, first, SampleRoster.Director, SampleRoster.Roster, Now).Faults());
        Directing.PassToDeputy(Difficulty.Evolve(second, Passed), first, SampleRoster.Director, SampleRoster.Roster, Now).IsRepeated();
    }

    [Fact]
    public void The_decisions_task_is_made_once_and_its_confirmation_opens_what_waited()
    {
        Difficulty given = After(Received, PutToChief, Submitted, AgreedWithTask);
        var made = Assert.IsType<AssignmentFact.Assigned>(TaskOfDecision.Decide(null, given, "2026.1", Now).Fact());
        Assert.Equal((Order.Id, "Cấp 5 triệu đồng", Time("15/12/2026 17:00")), (made.Id, made.About, made.DueAt));
        Assert.Equal(new TaskOrigin("Ông gd", "TDC", new DifficultyRef(TheUnit("TDC"), 2026, "k1", null)), made.Origin);
        Assignment task = Assignment.Evolve(null, made);
        TaskOfDecision.Decide(task, given, "2026.1", Now).IsRepeated();
        TaskOfDecision.Decide(null, WithDirector, "2026.1", Now).IsRepeated();

        TaskConfirmed.Decide(given, Waiting, task, Now).IsRepeated();
        Assignment done = Assignment.Evolve(task, SampleAssignment.Confirmed);
        var (difficulty, assignment) = TaskConfirmed.Decide(given, Waiting, done, Now).Fact();
        Assert.IsType<DifficultyFact.TaskDone>(difficulty);
        Assert.IsType<AssignmentFact.Reopened>(assignment);
        TaskConfirmed.Decide(Difficulty.Evolve(given, difficulty), Waiting, done, Now).IsRepeated();
    }

    private static Outcome<DifficultyChange> Agree(DirectingForm form, Person? by = null, Difficulty? difficulty = null) =>
        Directing.Agree(difficulty ?? WithDirector, Waiting, form, by ?? SampleRoster.Director, SampleRoster.Roster, ShippedCalendar.Calendar, Now);

    private static Outcome<DifficultyChange> Pass(string? deputy) =>
        Directing.PassToDeputy(WithDirector, Prefilled with { Deputy = deputy }, SampleRoster.Director, SampleRoster.Roster, Now);
}
