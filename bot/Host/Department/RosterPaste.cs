using System.Text.RegularExpressions;

namespace TeamsReformBot.Host.Department;

/// <summary>A roster's list that was pasted into a message instead of a sentence.</summary>
public static partial class RosterPaste
{
    /// <summary>The list from its header on; null when the text holds none.</summary>
    public static string? In(string text) =>
        text.IndexOf(RosterTable.FirstColumn, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && Header().IsMatch(text.AsSpan(at))
            ? text[at..]
            : null;

    // As a text file or straight from a sheet: its cells come parted by tabs.
    [GeneratedRegex(@"^\w+\s*[,;\t].*\n")]
    private static partial Regex Header();
}
