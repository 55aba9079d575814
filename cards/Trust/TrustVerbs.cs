namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string ConfirmTrust = "trust.confirm";
    public const string WithdrawTrust = "trust.withdraw";
}
