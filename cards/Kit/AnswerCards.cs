using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>When an event of a duty is, or by when it is due.</summary>
/// <param name="HeldAt">Vietnam local; null where the Office has set no date yet.</param>
/// <param name="DueAt">Of a duty without an event, by when units confirm.</param>
/// <param name="NotHeld">The Office said that it is not held.</param>
public sealed record EventDate(string Title, DateTime? HeldAt, DateTime? DueAt, string? Place, bool NotHeld);

/// <summary>Short answers to questions of when and who.</summary>
public static class AnswerCards
{
    /// <summary>When the report of a period is due, and what comes before it.</summary>
    /// <param name="period">The period.</param>
    /// <param name="reportDay">The day of the month that the plan names; null: the 20th.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Deadline(ReportingPeriod period, int? reportDay, WorkCalendar calendar, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.DeadlineHeading), words.Name(period)));
        card.Line(nameof(CardText.LabelReportDue), words.DateWithWeekday(PeriodDeadlines.ReportDue(period, calendar, reportDay)));
        card.Line(nameof(CardText.LabelUnitsFinish), words.DateWithWeekday(PeriodDeadlines.UnitDeadline(period, calendar)));
        card.Line(nameof(CardText.LabelFreezeBy), words.Moment(PeriodDeadlines.FreezeAt(period, calendar)));
        card.Line(nameof(CardText.LabelCounted), words.Of(nameof(CardText.FromTo), period.First, period.Last));
        return card.ToCard();
    }

    public static AdaptiveCard When(EventDate date, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(date.Title);
        if (date.NotHeld)
        {
            card.Statement(card.Words[nameof(CardText.HeldNo)]);
            return card.ToCard();
        }

        if (date.HeldAt is null && date.DueAt is null)
        {
            card.Statement(card.Words[nameof(CardText.EventNoDate)]);
        }

        card.Line(nameof(CardText.LabelTime), date.HeldAt is { } at ? card.Words.MomentWithWeekday(at) : null);
        card.Line(nameof(CardText.LabelDue), date.DueAt is { } due ? card.Words.Moment(due) : null);
        card.Line(nameof(CardText.LabelPlace), date.Place);
        return card.ToCard();
    }

    /// <summary>Who answers for duties.</summary>
    public static AdaptiveCard Leaders(IReadOnlyList<Duty> duties, Roster roster, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.LeadersHeading)]);
        foreach (Duty duty in duties)
        {
            card.Section(part => WriteLeaders(part, duty, roster));
        }

        return card.ToCard();
    }

    private static void WriteLeaders(CardWriter card, Duty duty, Roster roster)
    {
        Responsibility who = duty.Responsibility;
        card.Text($"{card.Words.In(duty.Title, duty.TitleEn)} ({string.Join(", ", duty.ClauseIds)})", strong: true);
        string? lead = who.LeadUnit is { } named && roster.SuccessorOf(named) is var code && roster.FindUnit(code) is { } unit
            ? roster.HeadOf(code) is { } head ? $"{unit.Name} ({head.Title}: {head.Name})" : unit.Name
            : null;
        card.Line(
            nameof(CardText.LabelLead),
            lead ?? (who.Kind is ResponsibilityKind.EveryUnit ? null : card.Words[nameof(CardText.LeadNotNamed)]));
        card.Line(nameof(CardText.LabelCoordinating), Joined(who.WithUnits.Select(c => roster.FindUnit(c)?.Name ?? c)));
        if (who.Kind is ResponsibilityKind.EveryUnit)
        {
            card.Text(card.Words[nameof(CardText.EveryUnitDoes)]);
        }
        else if (who.OthersContribute)
        {
            card.Text(card.Words[nameof(CardText.OthersContribute)]);
        }
    }

    private static string? Joined(IEnumerable<string> names) => string.Join("; ", names) is { Length: > 0 } all ? all : null;
}
