namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string FreezePeriod = "period.freeze";
}
