namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string OpenSheet = "sheet.open";
    public const string SendSheet = "sheet.send";
    public const string SheetAsBefore = "sheet.asBefore";
}
