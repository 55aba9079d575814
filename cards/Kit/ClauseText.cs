using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>How a clause is named where there is no room for all of it.</summary>
internal static class ClauseText
{
    private const int ShortLength = 70;

    /// <summary>Its id and its short name; where the plan's file gives none, the beginning of its wording, cut between two words.</summary>
    public static string Short(Clause clause, Words words) =>
        $"{clause.Id}. {(clause is { ShortName: { } name, ShortNameEn: { } nameEn } ? words.In(name, nameEn) : Beginning(clause, words))}";

    /// <summary>
    /// The clauses of those ids in the plan's order, each in its short form; an id that the plan no longer has stands as it is.
    /// </summary>
    public static string List(IReadOnlyList<string> ids, Plan plan, Words words) => string.Join(
        "\n",
        ids.Select(id => (Id: id, Clause: plan.Clauses.FirstOrDefault(c => c.Id == id)))
            .OrderBy(c => c.Clause?.Ordinal ?? int.MaxValue)
            .Select(c => c.Clause is { } clause ? Short(clause, words) : c.Id));

    private static string Beginning(Clause clause, Words words)
    {
        string wording = words.In(clause.CurrentWording, clause.CurrentWordingEn);
        if (wording.Length > ShortLength)
        {
            int end = wording.LastIndexOf(' ', ShortLength);
            wording = wording[..(end > 0 ? end : ShortLength)].TrimEnd(',', ';', ':', '.', ' ') + "…";
        }

        return wording;
    }
}
