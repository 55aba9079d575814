using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>The unit's form, sent.</summary>
public sealed class SaveUnitAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.SaveUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        RosterForm form = new(click.Data);
        return deciding.DecideAsync(
            click,
            (now, unit, _) => EditUnit.Decide(now, unit, form, click.Who),
            (unit, faults) => RosterFormCards.Unit(unit, form, faults, deciding.Roster.Units, deciding.Context),
            cancellationToken);
    }
}
