namespace TeamsReformBot.Cards;

public static partial class Verbs
{
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
}
