using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class EndDelegationAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.EndDelegation;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (now, unit, at) => DelegateUnit.End(now, unit, click.Who, at),
        (unit, faults) => RosterFormCards.Delegation(unit, RosterForm.Empty, faults, deciding.Roster, deciding.Context),
        cancellationToken);
}
