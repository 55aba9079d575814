using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>Somebody is the unit's contact no longer.</summary>
public sealed class EndContactAction(RosterDeciding deciding, BusinessClock clock) : ICardAction
{
    public string Verb => Verbs.EndContact;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        ContactChange.DecideAsync(deciding, click, isContact: false, clock.Today, cancellationToken);
}
