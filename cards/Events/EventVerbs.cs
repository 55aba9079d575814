namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string SaveConference = "conference.save";
    public const string DiscardConference = "conference.discard";
    public const string SaveEvent = "event.save";
    public const string OpenEvent = "event.open";
}
