using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Somebody asks that what is kept about them be deleted.</summary>
public sealed class EraseMyDataAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.EraseMyData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.Erase, cancellationToken);
}
