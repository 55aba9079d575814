using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.People;

/// <summary>Why a text is no account.</summary>
public enum AccountFault
{
    /// <summary>No address at all: a name, a title, half of an address.</summary>
    NotAnAddress,

    /// <summary>A link to an address, as mail programs copy it.</summary>
    IsALink,

    /// <summary>More than one address.</summary>
    Several,

    /// <summary>An address with blanks in it, or with words beside it.</summary>
    HasBlanks,

    /// <summary>A mark before or behind the address.</summary>
    HasMarks,

    /// <summary>Letters with accents or of another script: no account has them.</summary>
    HasForeignLetters,
}

/// <summary>Principal names: what somebody signs in to Microsoft 365 with, such as ten@so.example.vn.</summary>
public static partial class Account
{
    private const string MarksAround = "<>()[]{}\"'.,;:!?";

    private static readonly char[] BetweenTwo = [' ', ';', ',', '/', '|'];

    /// <summary>What keeps a text from being one account; null where it is one.</summary>
    /// <param name="text">As <see cref="Writing.WrittenText.Line"/> gives it.</param>
    public static AccountFault? FaultOf(string text) => text switch
    {
        _ when text.Contains("mailto:", StringComparison.OrdinalIgnoreCase) => AccountFault.IsALink,
        _ when !text.Contains('@', StringComparison.Ordinal) => AccountFault.NotAnAddress,
        _ when text.Split(BetweenTwo).Count(part => part.Contains('@', StringComparison.Ordinal)) > 1 => AccountFault.Several,
        _ when text.Contains(' ', StringComparison.Ordinal) => AccountFault.HasBlanks,
        _ when MarksAround.Intersect([text[0], text[^1]]).Any() => AccountFault.HasMarks,
        _ when text.Any(c => !char.IsAscii(c)) => AccountFault.HasForeignLetters,
        _ => Address().IsMatch(text) ? null : AccountFault.NotAnAddress,
    };

    // A guest's is name_elsewhere.example#EXT#@tenant.example.
    [GeneratedRegex(@"^[A-Za-z0-9'_!#^~&+-]+(?:\.[A-Za-z0-9'_!#^~&+-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Address();
}
