using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>The head says who stands in, from when to when.</summary>
public sealed class SaveDelegationAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.SaveDelegation;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        RosterForm form = new(click.Data);
        return deciding.DecideAsync(
            click,
            (now, unit, at) => DelegateUnit.Decide(now, unit, form, click.Who, at),
            (unit, faults) => RosterFormCards.Delegation(unit, form, faults, deciding.Roster, deciding.Context),
            cancellationToken);
    }
}
