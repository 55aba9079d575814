using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Trust;

/// <summary>It is taken back, or not agreed to.</summary>
public sealed class WithdrawTrustAction(TrustDeciding deciding) : ICardAction
{
    public string Verb => Verbs.WithdrawTrust;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        deciding.HandleAsync(click, (change, _, now) => ConfirmTrust.Withdraw(change, click.Who, now), cancellationToken);
}
