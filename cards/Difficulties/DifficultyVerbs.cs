namespace TeamsReformBot.Cards;

public static partial class Verbs
{
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
}
