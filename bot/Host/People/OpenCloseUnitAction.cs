using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class OpenCloseUnitAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenCloseUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        UnitRight.EditRoster,
        unit => RosterFormCards.Close(unit, [], deciding.Roster.Units, deciding.Context),
        cancellationToken);
}
