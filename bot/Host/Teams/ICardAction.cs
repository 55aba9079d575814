using AdaptiveCards;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Teams;

/// <summary>What a button does. Whoever pressed is already known; whether they may is decided in the action.</summary>
public interface ICardAction
{
    string Verb { get; }

    Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken);
}

/// <summary>A button that was pressed, by its verb, with the card's data and inputs as strings.</summary>
/// <param name="ActivityId">The message that holds the card; null where the channel does not say.</param>
public sealed record CardClick(Person Who, string Verb, IReadOnlyDictionary<string, string> Data, string? ActivityId)
{
    public string? this[string key] => Data.GetValueOrDefault(key);
}

/// <summary>The answer to a click: the card that takes the place of the one clicked, or a line of text that leaves it as it is.</summary>
public abstract record CardAnswer
{
    private CardAnswer()
    {
    }

    public sealed record Card(AdaptiveCard Content) : CardAnswer;

    public sealed record Line(string Text) : CardAnswer;
}
