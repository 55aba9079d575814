namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string GiveTask = "task.give";
    public const string DiscardTask = "task.discard";
}
