using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Trust;

/// <summary>A second person confirms a waiting change of roles of trust.</summary>
public sealed class ConfirmTrustAction(TrustDeciding deciding) : ICardAction
{
    public string Verb => Verbs.ConfirmTrust;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        deciding.HandleAsync(click, (change, roster, now) => ConfirmTrust.Decide(change, roster, click.Who, now), cancellationToken);
}
