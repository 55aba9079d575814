using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>The Office says that an account is somebody's, instead of the one kept.</summary>
public static class AcceptAccount
{
    /// <param name="now">With the accounts that people are recognised by: whoever writes from one today owns it.</param>
    /// <param name="upn">Whose account it would be.</param>
    /// <param name="account">The account's object id.</param>
    /// <param name="noticed">Whether the Office was told that this person was seen with this account.</param>
    /// <param name="by">Who says so.</param>
    public static Outcome<RosterContent> Decide(RosterContent now, Upn upn, Guid account, bool noticed, Person by)
    {
        if (!Permissions.MayEditRoster(by))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToEditRoster);
        }

        if (now.FindPerson(upn) is not { } person)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.PersonUnknown, null, upn.Text)]);
        }

        if (person.AadObjectId == account)
        {
            return Outcome.Repeated<RosterContent>();
        }

        // A click that no card of ours offers.
        if (!noticed || person.AadObjectId is null || now.People.Any(other => other.AadObjectId == account))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NoOpenNotice);
        }

        return RosterUpkeep.Decide(now, now.With(person, person with { AadObjectId = account }));
    }
}
