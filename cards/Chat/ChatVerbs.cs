namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string ChooseCommand = "chat.choose";
}
