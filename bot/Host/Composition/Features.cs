using TeamsReformBot.Host.Activities;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Boards;
using TeamsReformBot.Host.Budgets;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Difficulties;
using TeamsReformBot.Host.Events;
using TeamsReformBot.Host.Files;
using TeamsReformBot.Host.Inspections;
using TeamsReformBot.Host.Joint;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Periods;
using TeamsReformBot.Host.PersonalData;
using TeamsReformBot.Host.Plans;
using TeamsReformBot.Host.Questions;
using TeamsReformBot.Host.Reminders;
using TeamsReformBot.Host.Reports;
using TeamsReformBot.Host.Sheets;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Targets;
using TeamsReformBot.Host.Tasks;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Trust;
using TeamsReformBot.Host.Undelivered;
using TeamsReformBot.Host.Watch;

namespace TeamsReformBot.Host.Composition;

/// <summary>
/// Everything that the bot can do: a feature brings its own services and jobs; buttons, sentences and messages are found by their
/// interface.
/// </summary>
public static class Features
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddStorage().AddDepartment().AddOutbox().AddFiles().AddTeams().AddLimits()
        .AddAssignments()
        .AddJoint()
        .AddReminders()
        .AddSheets()
        .AddActivities()
        .AddDifficulties()
        .AddTasks()
        .AddBudgets()
        .AddInspections()
        .AddQuestions()
        .AddEvents()
        .AddPlan()
        .AddPeriods()
        .AddTargets()
        .AddBoards()
        .AddReports()
        .AddPeople()
        .AddTrust()
        .AddPersonalData()
        .AddUndelivered()
        .AddWatchdog()
        .AddHandlers();
}
