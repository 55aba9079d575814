using TeamsReformBot.Cards;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

public sealed class PlanHistoryAction(PlanHistory history) : ICardAction
{
    public string Verb => Verbs.PlanHistory;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        new CardAnswer.Card(await history.CardAsync(saved: false, cancellationToken));
}
