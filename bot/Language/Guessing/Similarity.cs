namespace TeamsReformBot.Language.Guessing;

/// <summary>How alike two folded sentences are, typing errors included.</summary>
internal static class Similarity
{
    /// <summary>The pairs of neighbouring characters, packed into one number each, by which sentences are compared.</summary>
    public static HashSet<int> Pairs(string text) => [.. text.Zip(text.Skip(1), (first, second) => first << 16 | second)];

    /// <summary>Dice's coefficient: 1 the same pairs, 0 none in common.</summary>
    public static double Of(HashSet<int> pairs, HashSet<int> others)
    {
        var both = pairs.Count + others.Count;
        var (few, many) = pairs.Count < others.Count ? (pairs, others) : (others, pairs);
        return both == 0 ? 0 : 2.0 * few.Count(many.Contains) / both;
    }
}
