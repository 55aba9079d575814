namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string PreviewNudge = "nudge.preview";
    public const string SendNudge = "nudge.send";
    public const string Snooze = "reminders.snooze";
    public const string PauseAll = "pause.start";
    public const string ResumeAll = "pause.end";
}
