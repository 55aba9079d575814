using TeamsReformBot.Language.Finding;
using TeamsReformBot.Language.Sentences;

namespace TeamsReformBot.Language.Tables;

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

        if (!Fit(atoms.AsSpan(0, free), elements, 0) || !Fit(atoms.AsSpan(free + 1), elements, elements.Count - after))
            return null;

        var head = elements.Take(free).ToArray();
        var tail = elements.Skip(elements.Count - after).ToArray();
        var first = head.Length > 0 ? head[^1].Last + 1 : 0;
        var last = tail.Length > 0 ? tail[0].First - 1 : elements[^1].Last;
        return first > last ? null : ([.. head, .. tail], (first, last));
    }

    private static bool Fit(ReadOnlySpan<string> atoms, IReadOnlyList<Element> elements, int from)
    {
        for (var i = 0; i < atoms.Length; i++)
            if (!Fits(atoms[i], elements[from + i]))
                return false;
        return true;
    }

    private static bool Fits(string atom, Element element) =>
        atom == element.Key || (atom == Places.DueDate && element.Found?.Value is SaidDay { IsLimit: true });
}
