using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>The parts of the help.</summary>
public enum CommandGroup { OwnWork, Difficulties, Figures, Office, PlanAndPeople }

/// <summary>
/// To whom a command is offered, in the help and where a sentence was not understood. What somebody may do is decided by the command
/// itself; this only keeps from offering what would be refused.
/// </summary>
public static class Audience
{
    public static CommandGroup GroupOf(IntentKind intent) => intent switch
    {
        <= IntentKind.Snooze and not (IntentKind.Targets or IntentKind.TopicsCoverage or IntentKind.PeopleReached) => CommandGroup.OwnWork,
        <= IntentKind.AgreeProposal and not (IntentKind.Targets or IntentKind.TopicsCoverage or IntentKind.PeopleReached) => CommandGroup.Difficulties,
        IntentKind.Targets or IntentKind.TopicsCoverage or IntentKind.PeopleReached
            or IntentKind.PeriodSummary or IntentKind.DraftReport or IntentKind.FreezePeriod => CommandGroup.Figures,
        >= IntentKind.PlanBrowse => CommandGroup.PlanAndPeople,
        _ => CommandGroup.Office,
    };

    public static bool MayUse(IntentKind intent, Person who, Roster roster) => intent switch
    {
        IntentKind.Help or IntentKind.AskOffice or IntentKind.MyData or IntentKind.CorrectMyData or IntentKind.DeleteMyData => true,
        IntentKind.ReportDifficulty or IntentKind.DifficultyStatus or IntentKind.DifficultySettled when who.Role is Role.External => true,
        _ when who.Role is Role.External => false,

        IntentKind.ReportDeadline or IntentKind.WhenEvent or IntentKind.WhoLeads or IntentKind.PlanBrowse or IntentKind.PlanHistory or IntentKind.DaysOff
            or IntentKind.Targets or IntentKind.TopicsCoverage or IntentKind.PeopleReached or IntentKind.PeriodSummary => true,
        IntentKind.UnitWork or IntentKind.RecordActivity => roster.ReportingUnits.Any(unit => unit.Code == who.UnitCode),
        IntentKind.SendEvidence or IntentKind.CorrectFigure or IntentKind.UndoLast or IntentKind.Sheet or IntentKind.AskLaterDate
            or IntentKind.ReportDifficulty or IntentKind.DifficultyStatus or IntentKind.DifficultySettled or IntentKind.AskDirector
            or IntentKind.Snooze or IntentKind.StopReminders => Permissions.MayConfirmOrEnter(who, who.UnitCode, roster),
        IntentKind.Budget => Permissions.MayConfirmOrEnter(who, who.UnitCode, roster) || Permissions.SeesAllUnits(who),
        IntentKind.Delegate or IntentKind.NameContact => Permissions.MayDelegate(who, who.UnitCode, roster),
        IntentKind.PendingDecisions or IntentKind.AgreeProposal => who.Role is Role.Director or Role.DeputyDirector,
        IntentKind.UnitsOwing or IntentKind.Board => Permissions.SeesAllUnits(who),
        IntentKind.Undelivered => Permissions.MayResend(who),
        IntentKind.Roster or IntentKind.ImportRoster or IntentKind.NotReached or IntentKind.DataRequests => Permissions.MayEditRoster(who),
        IntentKind.EditPlan or IntentKind.RollOverPlan or IntentKind.ImportPlan => Permissions.MayEditPlan(who),
        IntentKind.Unknown or IntentKind.Ask or IntentKind.Courtesy => false,
        _ => Permissions.IsOfficer(who),
    };
}
