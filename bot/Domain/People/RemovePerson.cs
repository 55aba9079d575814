using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>Somebody leaves: from now on they may nothing; what they did and the earlier rosters keep their name.</summary>
public static class RemovePerson
{
    public static Outcome<RosterContent> Decide(RosterContent now, Upn upn, Person by)
    {
        Person? person = now.FindPerson(upn);
        if (!Permissions.MayEditPerson(by, person, null))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToEditRoster);
        }

        return person is not null ? RosterUpkeep.Decide(now, now.Without(person)) : Outcome.Repeated<RosterContent>();
    }
}
