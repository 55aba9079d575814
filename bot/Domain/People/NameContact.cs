using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>A head names one of the unit's staff its contact, who may then confirm; or no longer.</summary>
public static class NameContact
{
    public static Outcome<RosterContent> Decide(
        RosterContent now, UnitCode unitCode, string? upn, bool isContact, Person by, DateOnly today)
    {
        if (!Permissions.MayDelegate(by, unitCode, now.ToRoster(today)))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToDelegate);
        }

        if (upn is null
            || now.FindPerson(upn) is not { } person
            || person.UnitCode != unitCode
            || person.Role is not (Role.Staff or Role.Contact))
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.ContactNotStaff, Fields.Contact)]);
        }

        bool already = person.Role is Role.Contact || now.Contacts.Contains(person.Upn);
        if (already == isContact)
        {
            return Outcome.Repeated<RosterContent>();
        }

        RosterContent others = now with { Contacts = [.. now.Contacts.Where(c => c != person.Upn)] };
        return Outcome.Of(isContact
            ? others with { Contacts = [.. others.Contacts, person.Upn] }
            : others.With(person, person with { Role = Role.Staff }));
    }
}
