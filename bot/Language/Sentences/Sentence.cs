using System.Text.RegularExpressions;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Sentences;

/// <summary>A word of a folded sentence, the token of the typed sentence that it comes from, and what follows that token.</summary>
internal readonly record struct Word(string Text, int Token, char After = Mark.None);

/// <summary>Something found in a sentence that a place of a phrase takes.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Count">How many words it covers.</param>
internal sealed record Found(Place Place, int First, int Count, object Value);

/// <summary>One reading of a sentence: its words with every abbreviation written out.</summary>
internal sealed class Sentence
{
    private readonly int[] _starts;

    public Sentence(IReadOnlyList<Word> words)
    {
        Words = words;
        Text = string.Join(' ', words.Select(word => word.Text));
        _starts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
            _starts[i + 1] = _starts[i] + words[i].Text.Length + 1;
        Marked = string.Concat(
            words.Select((word, at) => word.Text + (at + 1 < words.Count && words[at + 1].Token == word.Token ? Mark.None : word.After)))
            .TrimEnd(Mark.None);
    }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>Its words with a blank between them.</summary>
    public string Text { get; }

    /// <summary>The same with a <see cref="Mark"/> after each word, so that a clause's figures stay with it.</summary>
    public string Marked { get; }

    /// <summary>So many words from the given one on, with a blank between them.</summary>
    public ReadOnlySpan<char> Span(int first, int count) => Text.AsSpan(_starts[first], _starts[first + count] - _starts[first] - 1);

    /// <summary>Whether just these words stand from the given one on.</summary>
    public bool HasAt(int first, string[] words)
    {
        if (first + words.Length > Words.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
            if (Words[first + i].Text != words[i])
                return false;
        return true;
    }

    /// <summary>Every match of the pattern in the words, whole words only.</summary>
    public IEnumerable<Found> Find(Regex pattern, Place place, Func<Match, object?> valueOf) => Find(Text, pattern, place, valueOf);

    /// <summary>Every match of the pattern in the words with their marks, whole words only.</summary>
    /// <param name="bare">
    /// What is found without the words before the group "day", where those are another's: the "tu" of "điện tử sáng qua" is no "từ".
    /// </param>
    public IEnumerable<Found> FindMarked(Regex pattern, Place place, Func<Match, object?> valueOf, Func<object, object>? bare = null) =>
        Find(Marked, pattern, place, valueOf, bare);

    private IEnumerable<Found> Find(
        string text, Regex pattern, Place place, Func<Match, object?> valueOf, Func<object, object>? bare = null)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var first = Array.BinarySearch(_starts, match.Index);
            var after = Array.BinarySearch(_starts, match.Index + match.Length + 1);
            if (first < 0 || after <= first || valueOf(match) is not { } value)
                continue;

            yield return new Found(place, first, after - first, value);
            if (bare is not null
                && match.Groups["day"] is { Success: true } core
                && Array.BinarySearch(_starts, core.Index) is var own
                && own > first)
                yield return new Found(place, own, after - own, bare(value));
        }
    }
}
