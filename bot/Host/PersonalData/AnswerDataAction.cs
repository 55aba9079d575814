using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

public sealed class AnswerDataAction(DataRequestHandling handling) : ICardAction
{
    public string Verb => Verbs.AnswerData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        handling.HandleAsync(click, DataRequestStatus.Answered, cancellationToken);
}
