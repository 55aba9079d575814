using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>What is still missing for a year.</summary>
/// <param name="Unconfirmed">How many of its days off and worked weekend days nobody confirmed.</param>
public sealed record NextYearView(int Year, bool DaysKnown, int Unconfirmed, bool PlanReady)
{
    public bool IsReady => DaysKnown && Unconfirmed == 0 && PlanReady;
}

/// <summary>What the bot asks the Office for by itself.</summary>
public static class OfficePromptCard
{
    public static string Asked(PromptKind kind, CardContext context) => new Words(context.Culture)[
        kind is PromptKind.ConferenceDate ? nameof(CardText.AskedConferenceDate) : nameof(CardText.AskedCeremonyTopics)];

    public static AdaptiveCard NextYear(NextYearView view, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        string year = view.Year.ToString(CultureInfo.InvariantCulture);
        card.Heading(words.Of(nameof(CardText.NextYearHeading), year));
        List<AdaptiveAction> buttons = [];
        Dictionary<string, string> about = new() { [DataKeys.Year] = year };
        if (!view.DaysKnown || view.Unconfirmed > 0)
        {
            card.Text(
                view.DaysKnown ? words.Of(nameof(CardText.NextYearDays), view.Unconfirmed) : words[nameof(CardText.NextYearDaysUnknown)]);
            buttons.Add(Buttons.Execute(words[nameof(CardText.ButtonSeeDays)], Verbs.ShowDays, about, inputs: false));
        }

        if (!view.PlanReady)
        {
            card.Text(words[nameof(CardText.NextYearPlan)]);
            buttons.Add(Buttons.Execute(words.Of(nameof(CardText.ButtonRollOver), year), Verbs.RollOverPlan, about, inputs: false));
        }

        // One below the other: side by side they do not fit on a phone.
        foreach (AdaptiveAction button in buttons)
        {
            card.Buttons(button);
        }

        return card.ToCard();
    }

    /// <summary>Days of one month, soon, that are off or worked only as far as is known.</summary>
    /// <param name="month">Any day of the month.</param>
    /// <param name="days">The days, by date.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard DaysAhead(DateOnly month, IReadOnlyList<DateOnly> days, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(DaysAheadSummary(month, context));
        card.Text(words.Of(nameof(CardText.DaysAheadText), string.Join(", ", days.Select(words.DateWithWeekday))));
        Dictionary<string, string> about = new() { [DataKeys.Year] = month.Year.ToString(CultureInfo.InvariantCulture) };
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonSeeDays)], Verbs.ShowDays, about, inputs: false));
        return card.ToCard();
    }

    public static string DaysAheadSummary(DateOnly month, CardContext context) => new Words(context.Culture).Of(
        nameof(CardText.DaysAheadHeading), month.ToString("MM/yyyy", CultureInfo.InvariantCulture));

    /// <summary>A duty that nobody does since the unit that led it was closed.</summary>
    public static AdaptiveCard LeadClosed(Plan plan, Duty duty, Unit lead, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(Summary(duty, context));
        card.Text(words.Of(nameof(CardText.LeadClosedText), lead.Name, lead.ClosedOn.GetValueOrDefault()));
        card.Buttons(NameLeadButton(plan, duty, words));
        return card.ToCard();
    }

    /// <summary>
    /// Whether February's ceremony stays on its day or is held on the first working day after Tết: one tap either way, which the receipt
    /// can change.
    /// </summary>
    public static AdaptiveCard SpringCeremony(Duty duty, string occurrence, DateTime stays, DateTime spring, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(SpringSummary(context));
        card.Text(words.Of(
            nameof(CardText.SpringText), words.In(duty.OccurrenceTitleFor(occurrence), duty.OccurrenceTitleEnFor(occurrence)),
            words.MomentWithWeekday(stays)));
        card.Buttons(Buttons.Execute(
            words.Of(nameof(CardText.ButtonCeremonyStays), DateOnly.FromDateTime(stays)), Verbs.SaveEvent, Set(duty, occurrence, stays),
            inputs: false));
        Dictionary<string, string> moved = Set(duty, occurrence, spring);
        moved[Fields.Occasion] = words[nameof(CardText.SpringOccasion)];
        card.Buttons(Buttons.Execute(
            words.Of(nameof(CardText.ButtonCeremonySpring), DateOnly.FromDateTime(spring)), Verbs.SaveEvent, moved, inputs: false));
        return card.ToCard();
    }

    public static string SpringSummary(CardContext context) => new Words(context.Culture)[nameof(CardText.SpringHeading)];

    private static Dictionary<string, string> Set(Duty duty, string occurrence, DateTime at) => new()
    {
        [DataKeys.Duty] = duty.Id,
        [Fields.Occurrence] = occurrence,
        // Not as a timestamp: those are rewritten on their way.
        [Fields.EventDate] = at.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        [Fields.EventTime] = at.ToString("HH':'mm", CultureInfo.InvariantCulture),
        [Fields.Held] = EventForm.Yes,
    };

    /// <summary>A recurring duty that the plan leaves to whoever is named, and nobody was.</summary>
    public static AdaptiveCard NameLead(Plan plan, Duty duty, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(NameLeadSummary(duty, context));
        card.Text(card.Words.Of(nameof(CardText.NameLeadText), string.Join(", ", duty.ClauseIds)));
        card.Buttons(NameLeadButton(plan, duty, card.Words));
        return card.ToCard();
    }

    public static string NameLeadSummary(Duty duty, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.NameLeadHeading), words.In(duty.Title, duty.TitleEn));
    }

    private static AdaptiveAction NameLeadButton(Plan plan, Duty duty, Words words) => Buttons.Execute(
        words[nameof(CardText.ButtonNameLead)],
        Verbs.EditDuty,
        new Dictionary<string, string> { [DataKeys.Year] = PlanCard.Year(plan), [Fields.DutyId] = duty.Id },
        inputs: false,
        primary: true);

    public static string Summary(Duty duty, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.LeadClosedHeading), words.In(duty.Title, duty.TitleEn));
    }

    public static string Summary(int year, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.NextYearHeading), year.ToString(CultureInfo.InvariantCulture));
}
