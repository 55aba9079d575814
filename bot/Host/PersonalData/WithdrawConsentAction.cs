using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Somebody takes back that they agreed to what is done with their data.</summary>
public sealed class WithdrawConsentAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.WithdrawConsent;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.WithdrawConsent, cancellationToken);
}
