namespace Microsoft.Bot.Schema;

public static class ActivityTypes
{
    public const string ConversationUpdate = "conversationUpdate";
    public const string Event = "event";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
    public const string Message = "message";
    public const string Typing = "typing";
}
