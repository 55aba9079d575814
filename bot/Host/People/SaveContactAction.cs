using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>The head names a contact.</summary>
public sealed class SaveContactAction(RosterDeciding deciding, BusinessClock clock) : ICardAction
{
    public string Verb => Verbs.SaveContact;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        ContactChange.DecideAsync(deciding, click, isContact: true, clock.Today, cancellationToken);
}
