namespace TeamsReformBot.Language.Sentences;

/// <summary>Every way to choose one thing after the other, made only as far as they are asked for.</summary>
internal static class Choices
{
    /// <summary>The ways with the fewest second choices first: where there are too many to try, the likeliest are tried.</summary>
    /// <param name="length">How many places a way covers.</param>
    /// <param name="at">What can be chosen for a place, likeliest first, and how many places it covers; never empty.</param>
    public static IEnumerable<IReadOnlyList<T>> FewestSecondFirst<T>(int length, Func<int, IReadOnlyList<(T Chosen, int Covers)>> at)
    {
        // Of ways that are equally likely the one made last, so that one is finished before many are begun.
        var open = new PriorityQueue<(int At, Step<T>? Last), (int Seconds, int Made)>();
        open.Enqueue((0, null), (0, 0));
        for (var made = 0; open.TryDequeue(out var way, out var rank);)
        {
            if (way.At >= length)
            {
                yield return InOrder(way.Last);
                continue;
            }

            var choices = at(way.At);
            for (var choice = choices.Count - 1; choice >= 0; choice--)
            {
                var (chosen, covers) = choices[choice];
                open.Enqueue((way.At + covers, new(chosen, way.Last)), (rank.Seconds + Math.Min(choice, 1), --made));
            }
        }
    }

    /// <summary>
    /// Of rows that may be long, and many: the first of the first, then its second and the first of the second, and so on.
    /// </summary>
    public static IEnumerable<T> InTurn<T>(IEnumerable<IEnumerable<T>> rows)
    {
        List<IEnumerator<T>> open = [];
        using var more = rows.GetEnumerator();
        for (var isMore = true; isMore || open.Count > 0;)
        {
            isMore = isMore && more.MoveNext();
            if (isMore)
                open.Add(more.Current.GetEnumerator());
            open.RemoveAll(row => !row.MoveNext());
            foreach (var row in open)
                yield return row.Current;
        }
    }

    private static List<T> InOrder<T>(Step<T>? last)
    {
        List<T> steps = [];
        for (var step = last; step is not null; step = step.Before)
            steps.Add(step.Chosen);
        steps.Reverse();
        return steps;
    }

    private sealed record Step<T>(T Chosen, Step<T>? Before);
}
