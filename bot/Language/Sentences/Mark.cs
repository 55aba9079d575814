using System.Buffers;

namespace TeamsReformBot.Language.Sentences;

/// <summary>
/// What stands between two words of a sentence, a character each in <see cref="Sentence.Marked"/>: none of them is a blank to a pattern, so
/// that "8 người, vắng 1" is not "8 người vắng".
/// </summary>
internal static class Mark
{
    public const char None = ' ';
    public const char EndOfClause = '|';
    public const char Dash = '~';
    public const char Percent = '%';

    /// <summary>A sign of the figure that follows: "-15 triệu".</summary>
    public const char Minus = '¬';

    /// <summary>In a pattern: a word begins here.</summary>
    public const string Begins = @"(?<![^\s|~%¬])";

    /// <summary>In a pattern: a word ends here.</summary>
    public const string Ends = @"(?![^\s|~%¬])";

    public static readonly SearchValues<char> EndsOfClauses = SearchValues.Create(",;.()[]?!+\n•…\"“”");

    public static readonly SearchValues<char> Dashes = SearchValues.Create("-–—→~");
}
