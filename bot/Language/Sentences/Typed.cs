using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Language.Sentences;

/// <summary>A word as typed: folded, and where it stands in the text.</summary>
internal sealed record Token(string Folded, int Start, int End);

/// <summary>What was typed, word by word, so that a free part can be given back in its own spelling.</summary>
internal sealed partial class Typed
{
    private readonly string _text;

    /// <param name="text">Without markup.</param>
    /// <param name="knows">Whether a folded word is one of the vocabulary's: a word that is not may be two, written without a
    /// space.</param>
    public Typed(string text, Func<string, bool> knows)
    {
        _text = text;
        var (folded, source) = VietnameseText.FoldWithSource(text);
        Folded = folded;
        Tokens = [.. Split(folded, source).SelectMany(token => Unglued(token, knows))];
    }

    public string Folded { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The text from one token to another, as typed.</summary>
    public string Between(int first, int last) => _text[Tokens[first].Start..Tokens[last].End].Trim();

    /// <summary>All of it, as typed.</summary>
    public string Whole => _text.Trim();

    /// <summary>Where folded words stand, as typed; null when they are not there one after the other.</summary>
    public string? Find(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = Tokens.Count - words.Length; at >= 0 && words.Length > 0; at--)
            if (words.SequenceEqual(Tokens.Skip(at).Take(words.Length).Select(token => token.Folded)))
                return Between(at, at + words.Length - 1);
        return null;
    }

    /// <summary>
    /// What stands between the token and the next word: the end of a clause, a dash, a percent sign, or nothing that matters.
    /// </summary>
    public char MarkAfter(int token)
    {
        var end = Tokens[token].End;
        var next = token + 1 < Tokens.Count ? Tokens[token + 1] : null;
        // Two words of what was written without a blank.
        if (next?.Start < end)
            return Mark.None;

        var between = _text.AsSpan(end, (next?.Start ?? _text.Length) - end);
        return between is ['%', ..] ? Mark.Percent
            : IsMinus(token, between) ? Mark.Minus
            : between.ContainsAny(Mark.EndsOfClauses) ? Mark.EndOfClause
            : between.ContainsAny(Mark.Dashes) ? Mark.Dash
            : Mark.None;
    }

    /// <summary>Whether a colon follows the token: "hỏi: ...".</summary>
    public bool ColonAfter(int token) => _text.AsSpan(Tokens[token].End).TrimStart() is [':', ..];

    /// <summary>Whether a comma or the end of a clause follows the token.</summary>
    public bool StopAfter(int token) => _text.AsSpan(Tokens[token].End).TrimStart() is [',' or ';' or '.' or ':' or '(' or '-', ..];

    // Written at the next word's figure and apart from this word, which is none: "10 -12" is no minus.
    private bool IsMinus(int token, ReadOnlySpan<char> between) =>
        between is [.., '-'] && between.Length > 1 && char.IsWhiteSpace(between[^2])
        && token + 1 < Tokens.Count && char.IsDigit(Tokens[token + 1].Folded[0]) && !char.IsDigit(Tokens[token].Folded[^1]);

    private IEnumerable<Token> Split(string folded, IReadOnlyList<int> source)
    {
        for (var start = 0; start < folded.Length;)
        {
            var space = folded.IndexOf(' ', start);
            var end = space < 0 ? folded.Length : space;
            yield return new Token(folded[start..end], source[start], EndInText(source[end - 1]));
            start = end + 1;
        }
    }

    // Combining marks belong to the letter before them.
    private int EndInText(int last)
    {
        var end = last + (char.IsHighSurrogate(_text[last]) && last + 1 < _text.Length ? 2 : 1);
        while (end < _text.Length && char.GetUnicodeCategory(_text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark)
            end++;
        return end;
    }

    // "120ng", "3bai"; "chaoco". Both parts keep the place of the whole.
    private static IEnumerable<Token> Unglued(Token token, Func<string, bool> knows)
    {
        if (knows(token.Folded))
            return [token];
        if (FigureAndWord().Match(token.Folded) is { Success: true } figure && knows(figure.Groups["word"].Value))
            return [token with { Folded = figure.Groups["figure"].Value }, token with { Folded = figure.Groups["word"].Value }];
        if (token.Folded.Length > 3 && DoubledLetter().Replace(token.Folded, "$1") is var single && single != token.Folded && knows(single))
            return [token with { Folded = single }];
        return token.Folded.Length is < 5 or > 24 || token.Folded.Any(char.IsDigit) || Parts(token.Folded, knows) is not { } parts
            ? [token]
            : parts.Select(part => token with { Folded = part });
    }

    private static string[]? Parts(string glued, Func<string, bool> knows)
    {
        if (knows(glued))
            return [glued];
        for (var at = glued.Length - 2; at >= 2; at--)
            if (knows(glued[..at]) && Parts(glued[at..], knows) is { } rest)
                return [glued[..at], .. rest];
        return null;
    }

    // "khoong", typed without the keyboard's Vietnamese; "quaaa".
    [GeneratedRegex(@"([a-z])\1+")]
    private static partial Regex DoubledLetter();

    [GeneratedRegex(@"^(?<figure>\d[\d./]*)(?<word>[a-z]{2,})$")]
    private static partial Regex FigureAndWord();
}
