using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class OpenContactAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenContact;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        FaultCode.NotAllowedToDelegate,
        unit => RosterFormCards.Contact(unit, null, [], deciding.Roster, deciding.Context),
        cancellationToken);
}
