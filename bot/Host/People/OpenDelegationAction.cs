using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class OpenDelegationAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenDelegation;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        UnitRight.Delegate,
        unit => RosterFormCards.Delegation(unit, RosterForm.Empty, [], deciding.Roster, deciding.Context),
        cancellationToken);
}
