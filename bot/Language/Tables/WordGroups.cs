using TeamsReformBot.Language.Sentences;

namespace TeamsReformBot.Language.Tables;

/// <summary>The table's groups of words, and where a sentence has words that stand in such a group or fill a place.</summary>
internal sealed class WordGroups(IReadOnlyList<PhraseRow> rows)
{
    private readonly Dictionary<string, ILookup<string, string[]>> _byFirstWord = rows
        .Where(row => row.Kind == PhraseTable.Group)
        .GroupBy(row => PhraseTable.Atoms("{" + row.Meaning + "}")[0], row => PhraseTable.Atoms(row.Words))
        .ToDictionary(group => group.Key, group => group.ToLookup(words => words[0]), StringComparer.Ordinal);

    public bool Has(string group) => _byFirstWord.ContainsKey(group);

    /// <summary>The words and places with which something can begin that the atom stands for.</summary>
    public IEnumerable<string> Beginnings(string atom) =>
        _byFirstWord.TryGetValue(atom, out var group) ? group.Select(words => words.Key)
        : atom is Places.People or Places.NewNumber ? [Places.KeyOf(Place.Number)]
        : [atom];

    /// <summary>Whether the atoms follow one another somewhere in the sentence.</summary>
    public bool IsIn(IReadOnlyList<Element> elements, ReadOnlySpan<string> atoms)
    {
        for (var at = 0; at < elements.Count; at++)
            if (Follows(elements, at, atoms))
                return true;
        return false;
    }

    /// <summary>Whether the sentence ends with the atoms and has something before them.</summary>
    public bool IsEnd(IReadOnlyList<Element> elements, ReadOnlySpan<string> atoms) =>
        elements.Count > atoms.Length && Follows(elements, elements.Count - atoms.Length, atoms);

    private bool Follows(IReadOnlyList<Element> elements, int at, ReadOnlySpan<string> atoms)
    {
        if (atoms.IsEmpty)
            return true;
        if (at >= elements.Count)
            return false;
        if (elements[at].Key == atoms[0] || IsNumber(atoms[0], elements[at]))
            return Follows(elements, at + 1, atoms[1..]);
        if (_byFirstWord.TryGetValue(atoms[0], out var group))
            foreach (var member in group[elements[at].Key])
                if (Wording.Begins(elements, at, member) && Follows(elements, at + member.Length, atoms[1..]))
                    return true;
        return false;
    }

    private static bool IsNumber(string place, Element element) => element.Found?.Value is SaidNumber[] numbers && place switch
    {
        Places.People => numbers[0].Role
            is NumberRole.People or NumberRole.Present or NumberRole.Absent or NumberRole.Excused or NumberRole.Unexcused or NumberRole.Briefed or NumberRole.Enterprises,
        Places.NewNumber => numbers[0].Role is NumberRole.New,
        _ => false,
    };
}
