using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Somebody asks that what is kept about them be corrected.</summary>
public sealed class CorrectMyDataAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.CorrectMyData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.Correct, cancellationToken);
}
