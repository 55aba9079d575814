using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

internal static class ContactChange
{
    public static Task<CardAnswer> DecideAsync(
        RosterDeciding deciding, CardClick click, bool isContact, DateOnly today, CancellationToken cancellationToken) =>
        deciding.DecideAsync(
            click,
            (now, unit, _) => NameContact.Decide(now, unit, click[Fields.Contact], isContact, click.Who, today),
            (unit, faults) => RosterFormCards.Contact(unit, click[Fields.Contact], faults, deciding.Roster, deciding.Context),
            cancellationToken);
}
