using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Trust;

/// <summary>The rows in which two versions of the roster differ.</summary>
public static class TrustRows
{
    /// <summary>Those that give or take trust.</summary>
    public static IReadOnlyList<TrustRow> Between(RosterContent before, RosterContent after) =>
        [.. All(before, after).Where(row => row.IsOfTrust)];

    /// <summary>
    /// The later version with some rows as they were, but for names and titles; and with those rows, more that cannot hold without
    /// them: who takes an account that stays somebody's, or a unit that keeps its head.
    /// </summary>
    public static (RosterContent Remainder, IReadOnlyList<TrustRow> Kept) Keep(
        RosterContent before, RosterContent after, IReadOnlyList<TrustRow> rows)
    {
        IReadOnlyList<TrustRow> all = All(before, after);
        List<TrustRow> kept = [.. rows];
        while (true)
        {
            RosterContent rest = With(before, after, kept);
            List<TrustRow> more = [.. all.Where(row => row.After is { } entry && !kept.Contains(row) && Collides(rest, entry))];
            if (more.Count == 0)
            {
                return (rest, kept);
            }

            kept.AddRange(more);
        }
    }

    /// <summary>Whether an entry has an account that is somebody else's as well, or leads a unit that somebody else leads.</summary>
    public static bool Collides(RosterContent content, Person entry) => content.People.Any(other =>
        other.Upn != entry.Upn
        && ((entry.AadObjectId is { } id && other.AadObjectId == id)
            || (entry.Role.LeadsUnit() && other.Role.LeadsUnit() && other.UnitCode == entry.UnitCode)));

    // Somebody under another principal name is the same person where the roster says so.
    private static IReadOnlyList<TrustRow> All(RosterContent before, RosterContent after)
    {
        Dictionary<Upn, Upn> renamed = after.Former.Except(before.Former)
            .Where(was => after.FindPerson(was.WasUpn) is null)
            .DistinctBy(was => was.WasUpn)
            .ToDictionary(was => was.WasUpn, was => was.Upn);
        List<TrustRow> rows =
            [.. before.People.Select(person => new TrustRow(person, after.FindPerson(renamed.GetValueOrDefault(person.Upn, person.Upn))))];
        HashSet<Person> known = [.. rows.Select(row => row.After).OfType<Person>()];
        return
        [
            .. rows.Where(row => row.Before != row.After),
            .. after.People.Where(person => !known.Contains(person)).Select(person => new TrustRow(null, person)),
        ];
    }

    private static RosterContent With(RosterContent before, RosterContent after, List<TrustRow> kept)
    {
        IEnumerable<Person> People()
        {
            foreach (Person person in after.People)
            {
                TrustRow? row = kept.FirstOrDefault(k => k.After == person);
                if (row is null)
                {
                    yield return person;
                }
                else if (row.Before is { } was)
                {
                    yield return was with { Name = person.Name, Title = person.Title };
                }
            }

            foreach (Person was in kept.Where(row => row.After is null).Select(row => row.Before!))
            {
                yield return was;
            }
        }

        // What heads said is asked again of the people as they then are.
        return RosterUpkeep.Settle(
            before,
            after with { People = [.. People()], Contacts = before.Contacts, Delegations = before.Delegations, Former = before.Former });
    }
}
