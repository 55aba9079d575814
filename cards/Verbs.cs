namespace TeamsReformBot.Cards;

/// <summary>What the cards' buttons ask for.</summary>
public static class Verbs
{
    public const string ConfirmAll = "assignment.confirmAll";
    public const string ConfirmNothing = "assignment.confirmNothing";
    public const string OpenConfirm = "assignment.openConfirm";
    public const string Confirm = "assignment.confirm";
    public const string ShowAssignment = "assignment.show";
    public const string OpenDifficulty = "difficulty.open";
    public const string ReportDifficulty = "difficulty.report";
    public const string TakeDifficulty = "difficulty.take";
    public const string AnswerDifficulty = "difficulty.answer";
    public const string GrantLaterDate = "difficulty.grant";
    public const string RefuseLaterDate = "difficulty.refuseDate";
    public const string PassOn = "difficulty.passOn";
    public const string SubmitToDirector = "difficulty.submit";
    public const string ReturnToOfficer = "difficulty.return";
    public const string Agree = "difficulty.agree";
    public const string Disagree = "difficulty.disagree";
    public const string AskForMore = "difficulty.askMore";
    public const string PassToDeputy = "difficulty.passToDeputy";
    public const string Withdraw = "difficulty.withdraw";
    public const string Settle = "difficulty.settle";
    public const string ReopenDifficulty = "difficulty.reopen";
    public const string ShowDifficulty = "difficulty.show";
    public const string ReportForLocality = "difficulty.locality";
    public const string GiveTask = "task.give";
    public const string DiscardTask = "task.discard";
    public const string AnswerQuestion = "question.answer";
    public const string ShowQuestion = "question.show";
    public const string SaveConference = "conference.save";
    public const string DiscardConference = "conference.discard";

    // The Office reminds by hand.
    public const string PreviewNudge = "nudge.preview";
    public const string SendNudge = "nudge.send";

    // The roster.
    public const string ShowUnit = "roster.unit";
    public const string OpenUnit = "roster.unit.open";
    public const string SaveUnit = "roster.unit.save";
    public const string OpenCloseUnit = "roster.unit.openClose";
    public const string CloseUnit = "roster.unit.close";
    public const string OpenPerson = "roster.person.open";
    public const string SavePerson = "roster.person.save";
    public const string RemovePerson = "roster.person.remove";
    public const string OpenDelegation = "roster.delegation.open";
    public const string SaveDelegation = "roster.delegation.save";
    public const string EndDelegation = "roster.delegation.end";
    public const string OpenContact = "roster.contact.open";
    public const string SaveContact = "roster.contact.save";
    public const string EndContact = "roster.contact.end";
    public const string PreviewRoster = "roster.import.preview";
    public const string ApplyRoster = "roster.import.apply";
    public const string DiscardRoster = "roster.import.discard";
    public const string ConfirmTrust = "trust.confirm";
    public const string WithdrawTrust = "trust.withdraw";

    // What staff report, and what nobody asked for.
    public const string OpenActivity = "activity.open";
    public const string SaveActivity = "activity.save";
    public const string ApproveDraft = "draft.approve";
    public const string OpenDraft = "draft.open";
    public const string SaveDraft = "draft.save";
    public const string RejectDraft = "draft.reject";

    // People's data.
    public const string CorrectMyData = "data.correct";
    public const string EraseMyData = "data.erase";
    public const string ShowMyRows = "data.rows";
    public const string ShowDataRequest = "data.show";
    public const string AnswerData = "data.answer";
    public const string DoneData = "data.done";
    public const string RefuseData = "data.refuse";
    public const string AcceptIdentity = "identity.accept";

    // What was confirmed, said again or taken back.
    public const string OpenCorrect = "figures.openCorrect";
    public const string Correct = "figures.correct";
    public const string AskTakeBack = "figures.askTakeBack";
    public const string TakeBack = "figures.takeBack";

    // The quarter's figures in one form, the list of work, and a reminder put off.
    public const string OpenSheet = "sheet.open";
    public const string SendSheet = "sheet.send";
    public const string SheetAsBefore = "sheet.asBefore";
    public const string ShowWork = "work.show";
    public const string Snooze = "reminders.snooze";

    // Periods and targets.
    public const string FreezePeriod = "period.freeze";
    public const string TargetSources = "targets.sources";
    public const string ShowTargets = "targets.show";
    public const string SaveEvent = "event.save";
    public const string OpenEvent = "event.open";
    public const string ShowDays = "days.show";
    public const string AddDay = "days.add";
    public const string ConfirmDays = "days.confirm";
    public const string RemoveDays = "days.remove";
    public const string PauseAll = "pause.start";
    public const string ResumeAll = "pause.end";
    public const string ShowPlan = "plan.show";
    public const string ShowPlanPart = "plan.part";
    public const string ShowClause = "plan.clause";
    public const string EditPlan = "plan.edit";
    public const string EditClause = "plan.editClause";
    public const string EditDuty = "plan.editDuty";
    public const string ReviewPlanChange = "plan.review";
    public const string SavePlanChange = "plan.save";
    public const string SavePilot = "plan.pilot";
    public const string PlanHistory = "plan.history";
    public const string RollOverPlan = "plan.rollOver";
    public const string ApplyPlan = "plan.apply";
    public const string DiscardPlan = "plan.discard";

    // Money.
    public const string OpenBudget = "budget.open";
    public const string AskBudget = "budget.ask";
    public const string CorrectBudget = "budget.correct";
    public const string WithdrawBudget = "budget.withdraw";
    public const string ShowBudget = "budget.show";
    public const string AppraiseBudget = "budget.appraise";
    public const string ReturnBudget = "budget.return";
    public const string GrantBudget = "budget.grant";
    public const string RefuseBudget = "budget.refuse";
    public const string SendBackBudget = "budget.sendBack";

    // Inspections.
    public const string OpenInspection = "inspection.open";
    public const string RecordInspection = "inspection.record";
    public const string ShowInspection = "inspection.show";
    public const string WithdrawInspection = "inspection.withdraw";
    public const string ResendMessage = "outbox.resend";
    public const string ResendAll = "outbox.resendAll";
    public const string ChooseCommand = "chat.choose";
}

/// <summary>The names in a button's data. Its values are strings without ISO timestamps, which are rewritten on the way.</summary>
public static class DataKeys
{
    /// <summary>The verb once more, because a client that falls back to Action.Submit sends the data alone.</summary>
    public const string Verb = "verb";
    public const string Unit = "unit";
    public const string Duty = "duty";
    public const string Occurrence = "occurrence";
    public const string Difficulty = "difficulty";
    public const string Year = "year";
    public const string Token = "token";

    /// <summary>What the card has shown of what it would do, so that nothing else is done by its button.</summary>
    public const string Shown = "shown";
    public const string Question = "question";
    public const string Quarter = "quarter";

    /// <summary>A request for money, by its id.</summary>
    public const string Budget = "budget";

    /// <summary>An inspection, by its id.</summary>
    public const string Inspection = "inspection";

    /// <summary>A principal name.</summary>
    public const string Person = "person";

    /// <summary>An Entra object id.</summary>
    public const string Account = "account";

    /// <summary>A reporting period, as <see cref="Domain.Periods.PeriodName"/> writes it.</summary>
    public const string Period = "period";

    /// <summary>A target, by <see cref="Domain.Targets.TargetId"/>.</summary>
    public const string Target = "target";

    /// <summary>From which row on a list is shown.</summary>
    public const string From = "from";
    /// <summary>An outbox message's id.</summary>
    public const string Message = "message";

    /// <summary>Codes of units with commas between.</summary>
    public const string Units = "units";

    /// <summary>A clause's id.</summary>
    public const string Clause = "clause";

    /// <summary>A part of the plan, such as II.1.</summary>
    public const string Part = "part";

    /// <summary>A form's values, packed.</summary>
    public const string Typed = "typed";


    /// <summary>The document's version that a change was made from.</summary>
    public const string Version = "version";

    /// <summary>dd/MM/yyyy.</summary>
    public const string Date = "date";

    /// <summary>A number of working days.</summary>
    public const string Days = "days";

    /// <summary>HH:mm.</summary>
    public const string Time = "time";

    /// <summary>A command's name.</summary>
    public const string Command = "command";

    /// <summary>A sentence as typed.</summary>
    public const string Said = "said";
}
