using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Settings;

namespace TeamsReformBot.Cards;

/// <summary>The days of a pause, and what they would hold back.</summary>
public sealed record PausePreview(DateOnly From, DateOnly Until, IReadOnlyList<PlannedReminder> HeldBack);

/// <summary>An officer stops the reminders for some days, or lets them go on.</summary>
public static class PauseCard
{
    /// <param name="form">The days and the reason, as understood or typed.</param>
    /// <param name="preview">What is shown before it is paused; null while a day is missing.</param>
    /// <param name="settings">For the pause that it would replace.</param>
    /// <param name="units">How many units there are: all of them are not named.</param>
    /// <param name="faults">What was wrong.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Form(
        PauseForm form, PausePreview? preview, OfficeSettings settings, int units, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.PauseHeading)]);
        card.Faults(faults);
        if (preview is { } shown)
        {
            card.Statement(words.Of(nameof(CardText.PauseEcho), words.DateWithWeekday(shown.From), words.DateWithWeekday(shown.Until)));
            card.Text(
                shown.HeldBack.Count > 0
                    ? words.Of(nameof(CardText.PauseHolds), shown.HeldBack.Count)
                    : words[nameof(CardText.PauseHoldsNothing)]);
            PreviewCard.WriteDays(card, shown.HeldBack, units);
        }
        else
        {
            card.Statement(words[form.From is null ? nameof(CardText.PauseWhichDays) : nameof(CardText.PauseUntilWhen)]);
        }

        if (settings.HasPause(DateOnly.FromDateTime(context.Now)))
        {
            card.Text(words.Of(nameof(CardText.PauseReplaces), Stretch(settings, words)));
        }

        card.Text(words[nameof(CardText.PauseExplained)]);
        FormFields fields = new(card, faults);
        fields.Date(Fields.PauseFrom, nameof(CardText.LabelPauseFrom), form.From);
        fields.Date(Fields.PauseUntil, nameof(CardText.LabelPauseUntil), form.Until, FaultCode.PauseDateMissing);
        fields.Text(Fields.Reason, nameof(CardText.LabelReason), form.Reason, multiline: false);
        card.Buttons(Buttons.Execute(
            words[preview is null ? nameof(CardText.ButtonPreviewPause) : nameof(CardText.ButtonPause)],
            Verbs.PauseAll,
            preview is null ? [] : new Dictionary<string, string> { [DataKeys.Shown] = Shown(preview.From, preview.Until) },
            primary: true));
        return card.ToCard();
    }

    /// <summary>The days that a card has shown, as its button carries them.</summary>
    public static string Shown(DateOnly from, DateOnly until) => $"{Words.Date(from)} {Words.Date(until)}";

    /// <summary>The pause that runs or lies ahead, and how to end it.</summary>
    /// <param name="replaced">As it was before, where this is the receipt of a change; null otherwise.</param>
    public static AdaptiveCard State(OfficeSettings settings, CardContext context, OfficeSettings? replaced = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        DateOnly today = DateOnly.FromDateTime(context.Now);
        if (!settings.HasPause(today))
        {
            card.Heading(words[nameof(CardText.PauseNone)]);
            return card.ToCard();
        }

        bool running = settings.IsPaused(today);
        card.Heading(running
            ? words.Of(nameof(CardText.PauseOn), settings.PausedUntil!)
            : words.Of(nameof(CardText.PauseAhead), settings.PausedFrom!, settings.PausedUntil!));
        card.Line(nameof(CardText.LabelReason), settings.PauseReason);
        if (replaced?.HasPause(today) is true)
        {
            card.Text(words.Of(nameof(CardText.PauseReplaced), Stretch(replaced, words)));
        }

        card.Text(words[nameof(CardText.PauseAfter)]);
        card.Buttons(Buttons.Execute(
            words[running ? nameof(CardText.ButtonResume) : nameof(CardText.ButtonDropPause)], Verbs.ResumeAll,
            new Dictionary<string, string>()));
        return card.ToCard();
    }

    /// <summary>The receipt of an end: what was paused, or had been to be.</summary>
    public static AdaptiveCard Ended(OfficeSettings before, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        DateOnly today = DateOnly.FromDateTime(context.Now);
        card.Heading(words[nameof(CardText.PauseNone)]);
        if (before.HasPause(today))
        {
            card.Text(
                words.Of(before.IsPaused(today) ? nameof(CardText.PauseEnded) : nameof(CardText.PauseDropped), Stretch(before, words)));
        }

        return card.ToCard();
    }

    public static string Summary(CardContext context) => new Words(context.Culture)[nameof(CardText.PauseHeading)];

    private static string Stretch(OfficeSettings settings, Words words) => settings.PausedFrom is { } from
        ? words.Of(nameof(CardText.PauseDays), from, settings.PausedUntil!)
        : words.Of(nameof(CardText.PauseDaysUntil), settings.PausedUntil!);
}
