namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string ResendMessage = "outbox.resend";
    public const string ResendAll = "outbox.resendAll";
}
