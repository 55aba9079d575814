using TeamsReformBot.Cards;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

public sealed class ShowPlanAction(PlanReading reading) : ICardAction
{
    public string Verb => Verbs.ShowPlan;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Card(reading.Overview(reading.PlanOf(click[DataKeys.Year]), click.Who)));
}
