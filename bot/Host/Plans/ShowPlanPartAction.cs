using TeamsReformBot.Cards;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

public sealed class ShowPlanPartAction(PlanReading reading) : ICardAction
{
    public string Verb => Verbs.ShowPlanPart;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Card(reading.Part(reading.PlanOf(click[DataKeys.Year]), click[DataKeys.Part] ?? "")));
}
