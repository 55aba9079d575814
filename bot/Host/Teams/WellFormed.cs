using System.Globalization;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Repairs escaped halves of a character (a lone <c>\ud83d</c>), which JSON lets through and nothing behind it can store or send:
/// a client that cut an emoji in two is still understood.
/// </summary>
public static class WellFormed
{
    // As long as what it stands for.
    private static ReadOnlySpan<byte> Replacement => @"\ufffd"u8;

    /// <summary>Reads the text once, and writes the replacement character over every lone half in it.</summary>
    /// <param name="json">JSON text in UTF-8.</param>
    public static void Mend(Span<byte> json)
    {
        for (int next; (next = json.IndexOf((byte)'\\')) >= 0;)
        {
            json = json[next..];
            if (!IsHalf(json, '8', 'f'))
            {
                // A backslash and what it escapes: one that is itself escaped begins nothing.
                json = json[Math.Min(json.Length, 2)..];
                continue;
            }

            bool whole = IsHalf(json, '8', 'b') && IsHalf(json[Replacement.Length..], 'c', 'f');
            if (!whole)
            {
                Replacement.CopyTo(json);
            }

            json = json[(whole ? 2 * Replacement.Length : Replacement.Length)..];
        }
    }

    // \ud and a digit from 8 on: to b the first half of a character, from c on the second.
    private static bool IsHalf(ReadOnlySpan<byte> json, char from, char to) =>
        json.Length >= Replacement.Length
        && json[0] == '\\' && json[1] == 'u' && (json[2] | 0x20) == 'd'
        && (json[3] | 0x20) >= from && (json[3] | 0x20) <= to
        && int.TryParse(json[2..Replacement.Length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
}
