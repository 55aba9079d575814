using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.PersonalData;

/// <summary>A version of the roster.</summary>
/// <param name="At">From when it held, Vietnam local.</param>
/// <param name="IsAccepted">It says no more than that an account is somebody's in the place of another: the person stays the same.</param>
public sealed record RosterVersion(DateTime At, RosterContent Content, bool IsAccepted);

/// <summary>
/// An account, and while it was somebody's. Accounts go from one holder to the next, and what the one did under it is not the other's
/// to see. Times are Vietnam local.
/// </summary>
/// <param name="Until">The moment at which it was no more theirs; null while it is.</param>
public sealed record AccountHeld(Upn Upn, DateTime From, DateTime? Until)
{
    public bool Covers(string? upn, DateTime at) => Upn == upn && From <= at && (Until is null || at < Until);

    /// <summary>The accounts that were a person's, the present one first.</summary>
    /// <param name="person">As the roster has them today.</param>
    /// <param name="versions">Every version of the roster, oldest first; empty while only the installation's file was ever taken
    /// in.</param>
    public static IReadOnlyList<AccountHeld> By(Person person, IReadOnlyList<RosterVersion> versions)
    {
        List<AccountHeld> held = [];
        Person current = person;
        DateTime? until = null;
        DateTime from = DateTime.MinValue;
        for (int i = versions.Count - 1; i >= 0; i--)
        {
            RosterContent content = versions[i].Content;
            if (content.FindPerson(current.Upn) is { } there)
            {
                bool accepted = i + 1 < versions.Count && versions[i + 1].IsAccepted;
                if (!IsSame(there, current, accepted))
                {
                    break;
                }

                (current, from) = (there, i == 0 ? DateTime.MinValue : versions[i].At);
            }
            else if (i + 1 < versions.Count && MovedFrom(current.Upn, versions[i + 1].Content, content) is { } before)
            {
                held.Add(new AccountHeld(current.Upn, versions[i + 1].At, until));
                (current, until, from) = (before, versions[i + 1].At, i == 0 ? DateTime.MinValue : versions[i].At);
            }
        }

        return [.. held, new AccountHeld(current.Upn, from, until)];
    }

    // Moved by the Office to another account: what the new roster says of it that the old one did not.
    private static Person? MovedFrom(Upn upn, RosterContent after, RosterContent before) =>
        after.Former.Except(before.Former)
            .Where(f => f.Upn == upn)
            .Select(f => before.FindPerson(f.WasUpn))
            .FirstOrDefault(p => p is not null);

    // An account of a post is handed on as it is, so that the name decides as well; a name that was only written better stays the same
    // person's.
    private static bool IsSame(Person before, Person after, bool accepted) =>
        IsSameName(before.Name, after.Name)
            && (accepted || before.AadObjectId is null || after.AadObjectId is null || before.AadObjectId == after.AadObjectId);

    private static bool IsSameName(string before, string after)
    {
        string[] one = WordsOf(before);
        string[] other = WordsOf(after);
        return one.Length > 0 && other.Length > 0 && (one.Length <= other.Length ? one.All(other.Contains) : other.All(one.Contains));
    }

    private static string[] WordsOf(string name) => VietnameseText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
