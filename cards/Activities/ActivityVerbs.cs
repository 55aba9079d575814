namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string OpenActivity = "activity.open";
    public const string SaveActivity = "activity.save";
    public const string ApproveDraft = "draft.approve";
    public const string OpenDraft = "draft.open";
    public const string SaveDraft = "draft.save";
    public const string RejectDraft = "draft.reject";
}
