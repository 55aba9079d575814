namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string CorrectMyData = "data.correct";
    public const string EraseMyData = "data.erase";
    public const string ExportMyData = "data.export";
    public const string WithdrawConsent = "data.withdrawConsent";
    public const string RestrictMyData = "data.restrict";
    public const string ObjectToProcessing = "data.object";
    public const string ComplainAboutData = "data.complain";
    public const string OpenDataRequest = "data.open";
    public const string TakeBackDataRequest = "data.takeBack";
    public const string ShowMyData = "data.mine";
    public const string ShowMyRows = "data.rows";
    public const string ShowCopyPage = "data.copyPage";
    public const string ShowDataRequest = "data.show";
    public const string AnswerData = "data.answer";
    public const string DoneData = "data.done";
    public const string RefuseData = "data.refuse";
}
