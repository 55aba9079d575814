using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Periods;

namespace TeamsReformBot.Cards;

/// <summary>How far work is, in the same words wherever it is counted; a state that nothing is in is not named.</summary>
internal static class WorkText
{
    /// <summary>In a sentence: of all there is, what is done, late, waiting and still to come.</summary>
    public static string Sentence(IReadOnlyList<WorkCount> counts, Words words)
    {
        WorkCount all = new(counts.Sum(c => c.Done), counts.Sum(c => c.Owed), counts.Sum(c => c.Late), counts.Sum(c => c.Blocked));
        return words.Of(nameof(CardText.WorkTotal), all.All, Parts(all, dueAt: null, words));
    }

    /// <summary>đã xác nhận 9/13, quá hạn 2, đang vướng 1, còn 1 (hạn 09/12/2026).</summary>
    /// <param name="dueAt">When what is still to come is due, Vietnam local; null where that is not one moment.</param>
    public static string Parts(WorkCount count, DateTime? dueAt, Words words)
    {
        string[] parts =
        [
            words.Of(nameof(CardText.BoardDone), count.Done, count.All),
            .. Some(nameof(CardText.BoardLate), count.Late),
            .. Some(nameof(CardText.BoardBlocked), count.Blocked),
            .. dueAt is { } due && count.Owed > 0
                ? [words.Of(nameof(CardText.BoardOwed), count.Owed, DateOnly.FromDateTime(due))]
                : Some(nameof(CardText.WorkOwed), count.Owed),
        ];
        return string.Join(", ", parts);

        IEnumerable<string> Some(string name, int number) => number > 0 ? [words.Of(name, number)] : [];
    }
}
