using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Tasks;

/// <summary>No task after all.</summary>
public sealed class DiscardTaskAction(CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.DiscardTask;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Card(TaskCard.Discarded(contexts.Now())));
}
