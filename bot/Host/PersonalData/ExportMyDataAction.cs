using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Somebody asks for a copy of all that is kept about them.</summary>
public sealed class ExportMyDataAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.ExportMyData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.Export, cancellationToken);
}
