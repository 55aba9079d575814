using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Somebody objects to a use of their data.</summary>
public sealed class ObjectToProcessingAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.ObjectToProcessing;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.Objection, cancellationToken);
}
