using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>A person's form, sent.</summary>
public sealed class SavePersonAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.SavePerson;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        RosterForm form = new(click.Data);
        Upn? upn = click[DataKeys.Person] is { Length: > 0 } person ? Upn.Kept(person) : null;
        return deciding.DecideAsync(
            click,
            (now, _, _) => SavePerson.Decide(now, upn, form, click.Who),
            (unit, faults) => RosterFormCards.Person(unit.Code, upn, form, faults, deciding.Roster.Units, deciding.Context),
            cancellationToken);
    }
}
