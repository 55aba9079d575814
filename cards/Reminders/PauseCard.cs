using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Settings;

namespace TeamsReformBot.Cards;

/// <summary>An officer stops the reminders until a day, or lets them go on.</summary>
public static class PauseCard
{
    /// <param name="until">The day as understood or typed.</param>
    /// <param name="reason">Why, as typed.</param>
    /// <param name="faults">What was wrong.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Form(string? until, string? reason, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.PauseHeading)]);
        card.Faults(faults);
        if (FormText.ReadDate(until, Fields.PauseUntil, []) is { } day)
        {
            card.Statement(words.Of(nameof(CardText.PauseEcho), words.DateWithWeekday(day)));
        }

        card.Text(words[nameof(CardText.PauseExplained)]);
        FormFields fields = new(card, faults);
        fields.Date(Fields.PauseUntil, nameof(CardText.LabelPauseUntil), until, FaultCode.PauseDateMissing);
        fields.Text(Fields.Reason, nameof(CardText.LabelReason), reason, multiline: false);
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonPause)], Verbs.PauseAll, new Dictionary<string, string>(), primary: true));
        return card.ToCard();
    }

    public static AdaptiveCard State(OfficeSettings settings, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        if (settings.PausedUntil is not { } until || !settings.IsPaused(DateOnly.FromDateTime(context.Now)))
        {
            card.Heading(words[nameof(CardText.PauseNone)]);
            return card.ToCard();
        }

        card.Heading(words.Of(nameof(CardText.PauseOn), until));
        card.Line(nameof(CardText.LabelReason), settings.PauseReason);
        card.Text(words[nameof(CardText.PauseAfter)]);
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonResume)], Verbs.ResumeAll, new Dictionary<string, string>()));
        return card.ToCard();
    }

    public static string Summary(CardContext context) => new Words(context.Culture)[nameof(CardText.PauseHeading)];
}
