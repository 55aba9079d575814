using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Identity;

/// <summary>
/// What a unit is called in rows and on cards. The roster's own spelling is the one to write with, since it names the unit's partition
/// (the roster finds it).
/// </summary>
[JsonConverter(typeof(CaselessJson<UnitCode>))]
public sealed class UnitCode : Caseless<UnitCode>, IKeptAsText<UnitCode>
{
    private const int MaxLength = 64;

    private UnitCode(string text)
        : base(text)
    {
    }

    /// <summary>The same for codes that differ in accents, letter case or hyphens only (TĐC, tdc): nobody says them differently.</summary>
    internal string Likeness => LikenessOf(Text);

    public static UnitCode Kept(string text) => new(text);

    /// <summary>
    /// Reads a code: a letter of any script, then letters, digits, hyphens and underscores, for the Office chooses the codes, and may write
    /// TĐC.
    /// </summary>
    /// <returns>Null where the text is none; whether the roster has it is another question.</returns>
    public static UnitCode? Parse(string? text) =>
        text is { Length: > 0 and <= MaxLength } && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')
            ? new UnitCode(text)
            : null;

    internal static string LikenessOf(string code) => VietnameseText.Fold(code);
}
