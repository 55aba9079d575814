using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>Somebody leaves the roster.</summary>
public sealed class RemovePersonAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.RemovePerson;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (now, _, _) => RemovePerson.Decide(now, Upn.Kept(click[DataKeys.Person] ?? ""), click.Who),
        (unit, faults) => RosterFormCards.Unit(unit, RosterFormCards.FormOf(unit), faults, deciding.Roster.Units, deciding.Context),
        cancellationToken);
}
