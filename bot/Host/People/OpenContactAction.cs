using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class OpenContactAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenContact;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        UnitRight.Delegate,
        unit => RosterFormCards.Contact(unit, null, [], deciding.Roster, deciding.Context),
        cancellationToken);
}
