using System.Text.RegularExpressions;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Repairs escaped halves of a character (a lone <c>\ud83d</c>), which JSON lets through and nothing behind it can store or send:
/// a client that cut an emoji in two is still understood.
/// </summary>
public static partial class WellFormed
{
    /// <param name="json">JSON text; every lone half in it becomes the replacement character.</param>
    public static string Json(string json) =>
        Escapes().Replace(json, escape => escape.Groups["half"].Success ? @"\ufffd" : escape.Value);

    // Escapes are read one after the other, so that a backslash which is itself escaped begins none.
    [GeneratedRegex(@"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", RegexOptions.ExplicitCapture)]
    private static partial Regex Escapes();
}
