namespace TeamsReformBot.Domain.Conversation;

/// <summary>
/// Brings a folded sentence to the words that carry its meaning: abbreviations written out, synonyms made one, filler dropped.
/// Phrases of the table and what people type go through the same steps, and so can be compared.
/// </summary>
internal sealed class Wording
{
    // A sentence with many ambiguous abbreviations is no command; its first readings are enough to see that.
    private const int MostReadings = 16;

    private readonly ILookup<string, string[]> _abbreviations;
    private readonly ILookup<string, (string[] From, string[] To)> _rewrites;
    private readonly HashSet<string> _endings;

    public Wording(IReadOnlyList<PhraseRow> rows, bool forConference)
    {
        _abbreviations = rows.Where(row => row.Kind == PhraseTable.Abbreviation)
            .ToLookup(row => VietnameseText.Fold(row.Words), row => Words(row.Meaning!));
        _rewrites = rows
            .Where(row => row.Kind is PhraseTable.Synonym or PhraseTable.Ignore || (forConference && row.Kind == PhraseTable.IgnoreInConference))
            .Select(row => (From: Words(row.Words), To: row.Meaning is null ? [] : Words(row.Meaning)))
            .OrderByDescending(rewrite => rewrite.From.Length)
            .ToLookup(rewrite => rewrite.From.FirstOrDefault() ?? "");
        _endings = rows.Where(row => row.Kind == PhraseTable.IgnoreAtEnd).Select(row => VietnameseText.Fold(row.Words)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The sentence in every reading of its abbreviations ("hn" is hội nghị and hôm nay), each without filler.</summary>
    public IEnumerable<string[]> Readings(string folded)
    {
        List<string[]> readings = [[]];
        foreach (var word in Words(folded))
        {
            var meanings = _abbreviations[word].DefaultIfEmpty([word]).ToArray();
            readings = [.. readings.SelectMany(_ => meanings, (before, meaning) => (string[])[.. before, .. meaning]).Take(MostReadings)];
        }

        return readings.Select(Reduce);
    }

    /// <summary>The same words in another order say the same.</summary>
    public static string Key(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    private string[] Reduce(string[] words)
    {
        var reduced = new List<string>();
        for (var at = 0; at < words.Length;)
        {
            var (from, to) = _rewrites[words[at]].FirstOrDefault(rewrite => words.AsSpan(at).StartsWith(rewrite.From));
            reduced.AddRange(to ?? [words[at]]);
            at += from?.Length ?? 1;
        }

        while (reduced.Count > 1 && _endings.Contains(reduced[^1]))
            reduced.RemoveAt(reduced.Count - 1);
        return [.. reduced];
    }

    private static string[] Words(string text) => VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
