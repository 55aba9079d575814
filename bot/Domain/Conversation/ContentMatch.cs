namespace TeamsReformBot.Domain.Conversation;

/// <summary>Whether a sentence is a phrase with a free part: its other words in order from the first to the last.</summary>
internal static class ContentMatch
{
    /// <returns>The elements that the phrase's own words took, and the tokens of the free part; null when it is not this phrase.</returns>
    public static (IReadOnlyList<Element> Read, (int First, int Last) Content)? Find(string[] atoms, IReadOnlyList<Element> elements)
    {
        var free = Array.IndexOf(atoms, Places.Content);
        var after = atoms.Length - free - 1;
        if (elements.Count <= free + after)
            return null;

        var head = elements.Take(free).ToArray();
        var tail = elements.Skip(elements.Count - after).ToArray();
        if (!Fit(atoms[..free], head) || !Fit(atoms[(free + 1)..], tail))
            return null;

        var first = head.Length > 0 ? head[^1].Last + 1 : 0;
        var last = tail.Length > 0 ? tail[0].First - 1 : elements[^1].Last;
        return first > last ? null : ([.. head, .. tail], (first, last));
    }

    private static bool Fit(string[] atoms, Element[] elements) => atoms.Zip(elements).All(pair => Fits(pair.First, pair.Second));

    private static bool Fits(string atom, Element element) =>
        atom == element.Key || (atom == Places.DueDate && element.Found?.Value is SaidDay { IsLimit: true });
}
