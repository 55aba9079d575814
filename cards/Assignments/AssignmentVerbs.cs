namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string ConfirmAll = "assignment.confirmAll";
    public const string ConfirmNothing = "assignment.confirmNothing";
    public const string OpenConfirm = "assignment.openConfirm";
    public const string Confirm = "assignment.confirm";
    public const string ShowAssignment = "assignment.show";
    public const string OpenCorrect = "figures.openCorrect";
    public const string Correct = "figures.correct";
    public const string AskTakeBack = "figures.askTakeBack";
    public const string TakeBack = "figures.takeBack";
    public const string ShowWork = "work.show";
}
