namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string OpenInspection = "inspection.open";
    public const string RecordInspection = "inspection.record";
    public const string ShowInspection = "inspection.show";
    public const string WithdrawInspection = "inspection.withdraw";
}
