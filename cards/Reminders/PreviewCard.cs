using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Settings;

namespace TeamsReformBot.Cards;

/// <summary>What the clock will send in the next 30 days, by day.</summary>
public static class PreviewCard
{
    // Beyond these a card would be too long to read and to post; what is left is counted.
    private const int MostDays = 20;
    private const int MostADay = 8;
    private const int MostUnits = 4;

    /// <param name="reminders">By moment.</param>
    /// <param name="units">How many units there are: all of them are not named.</param>
    /// <param name="settings">For the pause.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(IReadOnlyList<PlannedReminder> reminders, int units, OfficeSettings settings, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        DateOnly today = DateOnly.FromDateTime(context.Now);
        card.Heading(words.Of(nameof(CardText.PreviewHeading), today, today.AddDays(ReminderPreview.Days)));
        card.Text(words.Of(nameof(CardText.PreviewExplained), reminders.Count), subtle: true);
        if (settings.HasPause(today))
        {
            card.Statement(settings.IsPaused(today)
                ? words.Of(nameof(CardText.PauseOn), settings.PausedUntil!)
                : words.Of(nameof(CardText.PauseAhead), settings.PausedFrom!, settings.PausedUntil!));
        }

        WriteDays(card, reminders, units);
        return card.ToCard();
    }

    /// <summary>The reminders by day, as many as a card holds.</summary>
    internal static void WriteDays(CardWriter card, IReadOnlyList<PlannedReminder> reminders, int units)
    {
        Words words = card.Words;
        IGrouping<DateOnly, PlannedReminder>[] days = [.. reminders.GroupBy(r => DateOnly.FromDateTime(r.At))];
        foreach (IGrouping<DateOnly, PlannedReminder> day in days.Take(MostDays))
        {
            card.Section(part =>
            {
                part.Text(words.DateWithWeekday(day.Key), strong: true);
                foreach (PlannedReminder reminder in day.Take(MostADay))
                {
                    string title = EventCard.TitleOf(reminder.Duty, reminder.Occurrence, words);
                    part.Text(words.Of(
                        nameof(CardText.PreviewLine), Words.Time(reminder.At), words[StepName(reminder.Step)], title,
                        Who(reminder, units, words)));
                }

                WriteRest(part, nameof(CardText.PreviewMoreOfDay), day.Skip(MostADay).Count());
            });
        }

        WriteRest(card, nameof(CardText.PreviewMoreDays), days.Skip(MostDays).Sum(d => d.Count()));
    }

    public static string Summary(CardContext context)
    {
        DateOnly today = DateOnly.FromDateTime(context.Now);
        return new Words(context.Culture).Of(nameof(CardText.PreviewHeading), today, today.AddDays(ReminderPreview.Days));
    }

    private static void WriteRest(CardWriter card, string textName, int rest)
    {
        if (rest > 0)
        {
            card.Text(card.Words.Of(textName, rest), subtle: true);
        }
    }

    private static string Who(PlannedReminder reminder, int units, Words words) =>
        reminder.Units.Count == units ? words.Of(nameof(CardText.PreviewAllUnits), units)
        : reminder.Units.Count > MostUnits
            ? words.Of(nameof(CardText.PreviewSomeUnits), string.Join(", ", reminder.Units.Take(MostUnits).Select(u => u.Code)), reminder.Units.Count - MostUnits)
        : string.Join(", ", reminder.Units.Select(u => u.Code));

    private static string StepName(LadderStep step) => step switch
    {
        LadderStep.HeadsUp => nameof(CardText.StepHeadsUp),
        LadderStep.Ask => nameof(CardText.StepAsk),
        LadderStep.DueDay => nameof(CardText.StepDueDay),
        LadderStep.AfterDue => nameof(CardText.StepAfterDue),
        _ => nameof(CardText.StepBefore),
    };
}
