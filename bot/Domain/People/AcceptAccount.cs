using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Domain.People;

/// <summary>The Office says that an account is somebody's, instead of the one kept.</summary>
public static class AcceptAccount
{
    public static Outcome<RosterContent> Decide(RosterContent now, string upn, Guid account, Person by)
    {
        if (!Permissions.MayEditRoster(by))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToEditRoster);
        }

        if (now.FindPerson(upn) is not { } person)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.PersonUnknown, null, upn)]);
        }

        if (now.People.FirstOrDefault(other => other != person && other.AadObjectId == account) is { } owner)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.UpnTaken, null, owner.Name)]);
        }

        return person.AadObjectId == account ? Outcome.Repeated<RosterContent>() : Outcome.Of(now.With(person, person with { AadObjectId = account }));
    }
}
