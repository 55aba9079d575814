using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>Duties by the words of the table. A word that only hints at one ("đài") counts where no other names one.</summary>
internal sealed class DutyFinder
{
    private readonly ILookup<string, (string[] Words, string Duty, bool Hint)> _words;

    public DutyFinder(IEnumerable<PhraseRow> rows) => _words = rows
        .Where(row => row.Kind is PhraseTable.Duty or PhraseTable.DutyHint)
        .Select(row => (Words: VietnameseText.Fold(row.Words).Split(' '), Duty: row.Meaning!, Hint: row.Kind == PhraseTable.DutyHint))
        .OrderByDescending(row => row.Words.Length)
        .ToLookup(row => row.Words[0]);

    public IEnumerable<Found> Find(Sentence sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var (words, duty, hint) = _words[sentence.Words[at].Text]
                .FirstOrDefault(row => sentence.HasAt(at, row.Words));
            if (words is null)
                continue;

            yield return new Found(Place.Duty, at, words.Length, new SaidDuty(duty, hint));
            at += words.Length - 1;
        }
    }
}

internal sealed record SaidDuty(string Id, bool Hint);

/// <summary>The number of a difficulty: KK-2026-0007, kk 7.</summary>
internal static partial class DifficultyFinder
{
    public static IEnumerable<Found> Find(Sentence sentence, DateOnly today) => sentence.Find(Number(), Place.Difficulty, match =>
        $"KK-{(match.Groups["year"].Success ? match.Groups["year"].Value : today.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture))}-{match.Groups["number"].Value.PadLeft(4, '0')}");

    [GeneratedRegex(@"(?<!\S)(?:kk|kho khan|vuong mac|kien nghi|difficulty)\s?(?:so\s|number\s|no\s)?(?:(?<year>20\d\d)[\s-])?(?<number>\d{1,4})(?!\S)")]
    private static partial Regex Number();
}
