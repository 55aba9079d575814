using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Somebody asks that their data be used for less.</summary>
public sealed class RestrictMyDataAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.RestrictMyData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.Restrict, cancellationToken);
}
