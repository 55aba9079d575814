using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>
/// The inputs of a form, each with what was typed before and with its faults below it. No input limits its length or its
/// figure: a client would cut or block silently, while the server names what is wrong.
/// </summary>
/// <param name="card">Where they are written.</param>
/// <param name="faults">What was wrong with them.</param>
/// <param name="prefix">What their ids begin with, where one card has several forms.</param>
/// <param name="optional">The client lets every field be empty: it cannot know which of several forms are meant to be sent.</param>
internal sealed class FormFields(CardWriter card, IReadOnlyList<Fault> faults, string prefix = "", bool optional = false)
{
    public bool IsAtFault(string id) => faults.Any(f => f.Field == prefix + id);

    /// <param name="missing">The fault of leaving it empty; null where it may be.</param>
    public void Date(string id, string labelName, string? typed, FaultCode? missing = null)
    {
        Add(DateInput(id, typed), id, labelName, missing, FaultCode.DateUnreadable);
    }

    /// <param name="missing">The fault of leaving it empty; null where it may be.</param>
    public void Count(string id, string labelName, string? typed, FaultCode? missing = null)
    {
        Add(CountInput(id, typed), id, labelName, missing, FaultCode.NotAWholeNumber);
    }

    public void Text(string id, string labelName, string? typed, FaultCode? missing = null, string? hint = null, bool multiline = true)
    {
        AdaptiveTextInput input = new() { Value = typed, IsMultiline = multiline, Placeholder = hint };
        Add(input, id, labelName, missing, null);
    }

    /// <summary>A figure of a duty, which must be given.</summary>
    public void Measure(Measure measure, string label, string? typed)
    {
        string id = Fields.OfMeasure(measure.Id);
        string missing = card.Words.Of(nameof(FaultCode.MeasureMissing), label);
        // Not required in the client: the same form says that there was nothing to report.
        switch (measure.Kind)
        {
            case MeasureKind.Count:
                AddLabelled(CountInput(id, typed), id, label, missing);
                break;
            case MeasureKind.Money:
                AddLabelled(new AdaptiveTextInput { Value = typed }, id, label, missing);
                break;
            case MeasureKind.YesNo:
                AddLabelled(
                    new AdaptiveChoiceSetInput
                    {
                        Value = typed,
                        Style = AdaptiveChoiceInputStyle.Expanded,
                        Choices =
                        [
                            new AdaptiveChoice { Title = card.Words[nameof(CardText.YesWord)], Value = ConfirmForm.Yes },
                            new AdaptiveChoice { Title = card.Words[nameof(CardText.NoWord)], Value = ConfirmForm.No },
                        ],
                    },
                    id,
                    label,
                    missing);
                break;
            default:
                AddLabelled(DateInput(id, typed), id, label, missing);
                break;
        }
    }

    /// <summary>Yes or no, as expanded choices: a toggle that is left alone would send a false that nobody chose.</summary>
    public void YesNo(string id, string labelName, bool value) => Choice(
        id,
        labelName,
        value ? ConfirmForm.Yes : ConfirmForm.No,
        [(ConfirmForm.Yes, nameof(CardText.YesWord)), (ConfirmForm.No, nameof(CardText.NoWord))],
        AdaptiveChoiceInputStyle.Expanded);

    /// <summary>One of a list of values with their own names; compact, since the list may be long.</summary>
    public void Choose(
        string id, string labelName, string? typed, IEnumerable<(string Value, string Title)> choices, FaultCode? missing = null,
        string? hintName = null) =>
        Add(ChoiceInput(typed, choices, several: false, hintName), id, labelName, missing, null);

    /// <summary>Any number of a list of values with their own names.</summary>
    public void ChooseSeveral(string id, string labelName, string? typed, IEnumerable<(string Value, string Title)> choices) =>
        Add(ChoiceInput(typed, choices, several: true, null), id, labelName, null, null);

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

    // A date input drops what is no date; a text input keeps it to be corrected.
    private static AdaptiveInput DateInput(string id, string? typed) => new FormReader().Date(typed, id) is { } date
        ? new AdaptiveDateInput { Value = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
        : string.IsNullOrWhiteSpace(typed) ? new AdaptiveDateInput() : new AdaptiveTextInput { Value = typed };

    // As with dates: a number input would drop what is no number.
    private static AdaptiveInput CountInput(string id, string? typed) => new FormReader().Count(typed, id) is { } count
        ? new AdaptiveNumberInput { Min = 0, Value = count }
        : string.IsNullOrWhiteSpace(typed) ? new AdaptiveNumberInput { Min = 0 } : new AdaptiveTextInput { Value = typed };

    private AdaptiveChoiceSetInput ChoiceInput(
        string? typed, IEnumerable<(string Value, string Title)> choices, bool several, string? hintName) => new()
        {
            Value = typed,
            Style = AdaptiveChoiceInputStyle.Compact,
            IsMultiSelect = several,
            Wrap = true,
            Placeholder = hintName is null ? null : card.Words[hintName],
            // Several choices are drawn as check boxes, whose titles some clients read as markdown.
            Choices = [.. choices.Select(
            c => new AdaptiveChoice { Title = several ? CardWriter.WithoutMarkdown(c.Title) : c.Title, Value = c.Value })],
        };

    private void Add(AdaptiveInput input, string id, string labelName, FaultCode? missing, FaultCode? unreadable)
    {
        input.IsRequired = missing is not null && !optional;
        AddLabelled(input, id, card.Words[labelName], (missing ?? unreadable) is { } code ? card.Words[code.ToString()] : null);
    }

    private void AddLabelled(AdaptiveInput input, string id, string label, string? errorMessage)
    {
        input.Id = prefix + id;
        input.Label = label;
        input.ErrorMessage = errorMessage;
        card.Input(input);
        card.FaultSentences(faults.Where(f => f.Field == prefix + id));
    }
}
