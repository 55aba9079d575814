using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Cards;

/// <summary>
/// The inputs of a form, each with what was typed before and with its faults below it. No input limits its length or its
/// figure: a client would cut or block silently, while the server names what is wrong.
/// </summary>
internal sealed class FormFields(CardWriter card, IReadOnlyList<Fault> faults)
{
    /// <param name="missing">The fault of leaving it empty; null where it may be.</param>
    public void Date(string id, string labelName, string? typed, FaultCode? missing = null)
    {
        // A date input drops what is no date; a text input keeps it to be corrected.
        AdaptiveInput input = FormText.ReadDate(typed, id, []) is { } date
            ? new AdaptiveDateInput { Value = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
            : string.IsNullOrWhiteSpace(typed) ? new AdaptiveDateInput() : new AdaptiveTextInput { Value = typed };
        Add(input, id, labelName, missing, FaultCode.DateUnreadable);
    }

    /// <param name="missing">The fault of leaving it empty; null where it may be.</param>
    public void Count(string id, string labelName, string? typed, FaultCode? missing = null)
    {
        // As with dates: a number input would drop what is no number.
        AdaptiveInput input = FormText.ReadCount(typed, id, []) is { } count
            ? new AdaptiveNumberInput { Min = 0, Value = count }
            : string.IsNullOrWhiteSpace(typed) ? new AdaptiveNumberInput { Min = 0 } : new AdaptiveTextInput { Value = typed };
        Add(input, id, labelName, missing, FaultCode.NotAWholeNumber);
    }

    public void Text(string id, string labelName, string? typed, FaultCode? missing = null, string? hintName = null, bool multiline = true)
    {
        AdaptiveTextInput input = new() { Value = typed, IsMultiline = multiline, Placeholder = hintName is null ? null : card.Words[hintName] };
        Add(input, id, labelName, missing, null);
    }

    /// <param name="choices">Values with the names of their texts.</param>
    public void Choice(
        string id,
        string labelName,
        string? typed,
        IEnumerable<(string Value, string TextName)> choices,
        AdaptiveChoiceInputStyle style,
        FaultCode? missing = null,
        string? hintName = null)
    {
        AdaptiveChoiceSetInput input = new()
        {
            Value = typed,
            Style = style,
            Wrap = true,
            Placeholder = hintName is null ? null : card.Words[hintName],
            Choices = [.. choices.Select(c => new AdaptiveChoice { Title = card.Words[c.TextName], Value = c.Value })],
        };
        Add(input, id, labelName, missing, null);
    }

    private void Add(AdaptiveInput input, string id, string labelName, FaultCode? missing, FaultCode? unreadable)
    {
        input.Id = id;
        input.Label = card.Words[labelName];
        input.IsRequired = missing is not null;
        input.ErrorMessage = (missing ?? unreadable) is { } code ? card.Words[code.ToString()] : null;
        card.Input(input);
        card.FaultSentences(faults.Where(f => f.Field == id));
    }
}
