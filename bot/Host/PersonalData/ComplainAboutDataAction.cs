using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Somebody complains of how their data was handled.</summary>
public sealed class ComplainAboutDataAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.ComplainAboutData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.Complain, cancellationToken);
}
