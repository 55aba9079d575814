using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Events;

/// <summary>The date was shown and not wanted.</summary>
public sealed class DiscardConferenceAction(CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.DiscardConference;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Card(ConferenceCard.Discarded(contexts.Now())));
}
