namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    /// <summary>Takes the mentions of the recipient (the bot) out of the activity's text; returns the new text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity)
    {
        string recipient = activity.Recipient?.Id;
        if (recipient is null || string.IsNullOrEmpty(activity.Text)) return activity.Text;

        foreach (Mention mention in activity.GetMentions().Where(m => m.Mentioned?.Id == recipient))
        {
            string marked = string.IsNullOrEmpty(mention.Text) ? $"<at>{mention.Mentioned.Name}</at>" : mention.Text;
            activity.Text = activity.Text.Replace(marked, "", StringComparison.OrdinalIgnoreCase).Trim();
        }
        return activity.Text;
    }
}
