using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>What was asked is done; what was to be deleted goes in the night, once the asker was told.</summary>
public sealed class DoneDataAction(DataRequestHandling handling) : ICardAction
{
    public string Verb => Verbs.DoneData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        handling.HandleAsync(click, DataRequestStatus.Done, cancellationToken);
}
