using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.People;

/// <summary>Tells somebody whom the roster does not know whom to ask.</summary>
public sealed class RosterContacts(Roster roster)
{
    public string NotOnRoster()
    {
        IEnumerable<Person> officers = roster.WithRole(Role.Officer).Concat(roster.WithRole(Role.ChiefOfOffice)).Take(2);
        return string.Format(ChatText.Culture, ChatText.NotOnRoster, string.Join("; ", officers.Select(o => $"{o.Name} ({o.Upn})")));
    }
}
