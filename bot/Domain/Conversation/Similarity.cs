namespace TeamsReformBot.Domain.Conversation;

/// <summary>How alike two folded sentences are, typing errors included.</summary>
internal static class Similarity
{
    /// <summary>Dice's coefficient over pairs of neighbouring characters: 1 the same pairs, 0 none in common.</summary>
    public static double Of(string left, string right)
    {
        var pairs = Pairs(left);
        var others = Pairs(right);
        var both = pairs.Count + others.Count;
        return both == 0 ? 0 : 2.0 * pairs.Count(others.Contains) / both;
    }

    private static HashSet<(char, char)> Pairs(string text) => [.. text.Zip(text.Skip(1))];
}
