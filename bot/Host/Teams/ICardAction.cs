using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Files;

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

    /// <summary>Reads what names one of a unit's rows; a card's data is never trusted.</summary>
    /// <param name="idKey">Which of <see cref="DataKeys"/> holds its id.</param>
    /// <returns>Null when it names none.</returns>
    public RowId? ReadRow(string idKey) =>
        int.TryParse(this[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && Unit.IsCode(this[DataKeys.Unit])
            && Guid.TryParseExact(this[idKey], "N", out _)
            ? new RowId(this[DataKeys.Unit]!, year, this[idKey]!)
            : null;
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
