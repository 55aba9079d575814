namespace TeamsReformBot.Host.People;

/// <summary>A roster's list that was pasted into a message instead of a sentence.</summary>
public static class RosterPaste
{
    /// <summary>The list from its header on; null when the text holds none.</summary>
    public static string? In(string text)
    {
        int at = text.IndexOf(RosterTable.FirstColumn + ",", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && text[at..].Contains('\n', StringComparison.Ordinal) ? text[at..] : null;
    }
}
