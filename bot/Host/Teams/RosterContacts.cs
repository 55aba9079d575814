using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.Teams;

/// <summary>Tells somebody whom the roster does not know whom to ask.</summary>
public sealed class RosterContacts(ReferenceData reference)
{
    public string NotOnRoster()
    {
        IEnumerable<Person> officers = reference.Roster.WithRole(Role.Officer)
            .Concat(reference.Roster.WithRole(Role.ChiefOfOffice))
            .Take(2);
        return string.Format(ChatText.Culture, ChatText.NotOnRoster, string.Join("; ", officers.Select(o => $"{o.Name} ({o.Upn})")));
    }
}
