using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>What is kept about the one who asks.</summary>
public sealed class ShowMyDataAction(KeptAbout kept, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowMyData;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        new CardAnswer.Card(
            PersonalDataCards.Mine(await kept.OfAsync(click.Who, cancellationToken), Guid.NewGuid().ToString("N"), [], contexts.Now()));
}
