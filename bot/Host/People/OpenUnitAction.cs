using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class OpenUnitAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        UnitRight.EditRoster,
        unit => RosterFormCards.Unit(unit, RosterFormCards.FormOf(unit), [], deciding.Roster.Units, deciding.Context),
        cancellationToken);
}
