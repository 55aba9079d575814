using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>An officer takes a difficulty.</summary>
public sealed class TakeAction(OfficeDeciding deciding) : ICardAction
{
    public string Verb => Verbs.TakeDifficulty;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        deciding.HandleAsync(click, (difficulty, _, now) => Take.Decide(difficulty, click.Who, now), (_, _) => [], cancellationToken);
}

/// <summary>An officer answers the unit.</summary>
public sealed class AnswerAction(OfficeDeciding deciding) : ICardAction
{
    public string Verb => Verbs.AnswerDifficulty;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (difficulty, assignment, now) => AnswerUnit.Decide(difficulty, assignment, click[Fields.Answer], click.Who, now),
        (difficulty, now) => [OutboxMessage.DifficultyAnswered(difficulty, now)],
        cancellationToken);
}

/// <summary>An officer grants a later date.</summary>
public sealed class GrantLaterDateAction(OfficeDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.GrantLaterDate;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (difficulty, assignment, now) =>
            GrantLaterDate.Decide(difficulty, assignment, click[Fields.GrantedDate], click[Fields.Answer], click.Who, reference.Calendar, now),
        (difficulty, now) => [OutboxMessage.DifficultyAnswered(difficulty, now)],
        cancellationToken);
}
