using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.People;

/// <summary>A unit with what its card says about it, for one reader.</summary>
public sealed class UnitViews(ReferenceData reference, Conversations conversations, UnitWork work)
{
    /// <summary>Null when there is no such unit, or it is not for this reader.</summary>
    public async Task<UnitView?> OfAsync(string? code, Person reader, CancellationToken cancellationToken)
    {
        Roster roster = reference.Roster;
        bool edits = Permissions.MayEditRoster(reader);
        if (code is null
            || roster.FindUnit(code) is not { } unit
            || !(edits || Permissions.SeesAllUnits(reader) || reader.UnitCode == unit.Code))
        {
            return null;
        }

        List<Upn> notReached = [];
        foreach (Person person in roster.MembersOf(unit.Code))
        {
            if (person.AadObjectId is not { } id || await conversations.OfPersonAsync(id, cancellationToken) is null)
            {
                notReached.Add(person.Upn);
            }
        }

        int open = (await work.OwedAsync(unit.Code, cancellationToken)).Count;
        return new UnitView(unit, roster, notReached, open, edits, Permissions.MayDelegate(reader, unit.Code, roster))
        {
            MayEditPeople = edits || Permissions.MayGiveTrust(reader),
        };
    }
}
