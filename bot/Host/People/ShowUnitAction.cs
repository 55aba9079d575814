using TeamsReformBot.Cards;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class ShowUnitAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.ShowUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        deciding.ShowAsync(click.Unit?.Code, click.Who, null, cancellationToken);
}
