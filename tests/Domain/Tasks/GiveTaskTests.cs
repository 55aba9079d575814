using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Tasks;

public sealed class GiveTaskTests
{
    private static readonly TaskForm Post = new("TDC", "Đăng bài về ISO", "10/12/2026");

    [Fact]
    public void A_task_becomes_an_assignment_of_the_unit_due_at_the_days_end()
    {
        var made = Assert.IsType<AssignmentFact.Assigned>(Give(Post).Fact());
        Assert.Equal((new AssignmentId(TheUnit("TDC"), "ad-hoc", "2026-nt1"), "Đăng bài về ISO", Time("10/12/2026 17:00")), (made.Id, made.About, made.DueAt));
        Assert.Equal(new TaskOrigin("Ông cb", null, null), made.Origin);
        Assert.Equal("Ông cb", Assignment.Evolve(null, made).Origin?.ByName);
    }

    [Theory]
    [InlineData(null, "Việc", "10/12/2026", "leadUnit LeadUnitMissing")]
    [InlineData("X", "Việc", "10/12/2026", "leadUnit UnitUnknown X")]
    [InlineData("TDC", " ", "10/12/2026", "about TaskAboutMissing")]
    [InlineData("TDC", "ĐỘ MẬT", "10/12/2026", "about SecrecyStamp")]
    [InlineData("TDC", "Việc", null, "dueDate TaskDateMissing")]
    [InlineData("TDC", "Việc", "07/12/2026", "dueDate TaskDateNotWorkingDay")]
    [InlineData("TDC", "Việc", "12/12/2026", "dueDate TaskDateNotWorkingDay")]
    public void What_is_missing_is_named(string? unit, string? about, string? due, string fault) =>
        Assert.Equal(fault, Give(new TaskForm(unit, about, due)).Faults());

    [Theory]
    [InlineData(Role.Officer, true)]
    [InlineData(Role.ChiefOfOffice, true)]
    [InlineData(Role.Director, true)]
    [InlineData(Role.DeputyDirector, true)]
    [InlineData(Role.Head, false)]
    [InlineData(Role.Deputy, false)]
    [InlineData(Role.Staff, false)]
    [InlineData(Role.External, false)]
    [InlineData(Role.PlanEditor, false)]
    public void The_Office_and_the_directorate_give_tasks(Role role, bool may)
    {
        var outcome = Give(Post, SampleRoster.With(role));
        Assert.Equal(may ? "" : "- NotAllowedToGiveTasks", outcome is Outcome<AssignmentFact>.Done ? "" : outcome.Faults());
    }

    [Fact]
    public void The_same_form_sent_again_gives_no_second_task() =>
        GiveTask.Decide(Assignment.Evolve(null, Give(Post).Fact()), "t1", Post, SampleRoster.Officer, "2026.1", SampleRoster.Roster, ShippedCalendar.Calendar, Time("07/12/2026 10:00")).IsRepeated();

    private static Outcome<AssignmentFact> Give(TaskForm form, Person? by = null) => GiveTask.Decide(
        null, "t1", form, by ?? SampleRoster.Officer, "2026.1", SampleRoster.Roster, ShippedCalendar.Calendar, Time("07/12/2026 10:00"));
}
