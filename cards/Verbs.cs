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

    // What was confirmed, said again or taken back.
    public const string OpenCorrect = "figures.openCorrect";
    public const string Correct = "figures.correct";
    public const string AskTakeBack = "figures.askTakeBack";
    public const string TakeBack = "figures.takeBack";

    // Periods and targets.
    public const string FreezePeriod = "period.freeze";
    public const string TargetSources = "targets.sources";
    public const string ShowTargets = "targets.show";
    public const string ResendMessage = "outbox.resend";
    public const string ResendAll = "outbox.resendAll";
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
    public const string Question = "question";
    public const string Quarter = "quarter";

    /// <summary>A reporting period, as <see cref="Domain.Periods.PeriodName"/> writes it.</summary>
    public const string Period = "period";

    /// <summary>A target, by <see cref="Domain.Targets.TargetId"/>.</summary>
    public const string Target = "target";

    /// <summary>From which row on a list is shown.</summary>
    public const string From = "from";
    /// <summary>An outbox message's id.</summary>
    public const string Message = "message";

    /// <summary>dd/MM/yyyy.</summary>
    public const string Date = "date";

    /// <summary>HH:mm.</summary>
    public const string Time = "time";
}
