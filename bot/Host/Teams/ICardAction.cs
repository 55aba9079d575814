using AdaptiveCards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Files;

namespace TeamsReformBot.Host.Teams;

/// <summary>What a button does. Whoever pressed is already known; whether they may is decided in the action.</summary>
public interface ICardAction
{
    string Verb { get; }

    Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken);
}

/// <summary>The answer to a click: the card that takes the place of the one clicked, or a line of text that leaves it as it is.</summary>
public abstract record CardAnswer
{
    private CardAnswer()
    {
    }

    public sealed record Card(AdaptiveCard Content) : CardAnswer;

    public sealed record Line(string Text) : CardAnswer;

    /// <summary>A file is offered in a message of its own; the card is left as it is.</summary>
    public sealed record File(FileRef Offered, Person To) : CardAnswer;
}
