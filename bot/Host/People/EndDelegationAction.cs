using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class EndDelegationAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.EndDelegation;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (now, at) => DelegateUnit.End(now, UnitCode.Kept(click[DataKeys.Unit] ?? ""), click.Who, at),
        (unit, faults) => RosterFormCards.Delegation(unit, RosterForm.Empty, faults, deciding.Roster, deciding.Context),
        cancellationToken);
}
