using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

public sealed class RefuseDataAction(DataRequestHandling handling) : ICardAction
{
    public string Verb => Verbs.RefuseData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        handling.HandleAsync(click, DataRequestStatus.Refused, cancellationToken);
}
