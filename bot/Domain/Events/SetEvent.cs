using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Events;

/// <summary>An officer sets a ceremony or a conference: when, where, who presents what, or that it is not held.</summary>
public static class SetEvent
{
    /// <param name="existing">What was set before, if anything.</param>
    /// <param name="duty">The ceremony's or the conference's.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="by">Who saves it.</param>
    /// <param name="known">Plan, roster and working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<EventSetting> Decide(
        EventSetting? existing, Duty duty, EventForm form, Person by, EventKnowledge known, DateTime now)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<EventSetting>(FaultCode.NotAnOfficer);
        }

        FormReader read = new();
        string key = ReadKey(form.Occurrence, duty, read);
        bool notHeld = form.Held == EventForm.No;
        string? reason = read.Text(form.Reason, Fields.Reason);
        DateTime? heldAt = notHeld
            ? Anchor(existing, duty, key, known.Calendar)
            : ReadMoment(form, key, existing, known.Calendar, now, read);
        EventDetails? details = notHeld ? existing?.Details : ReadDetails(form, known, read);
        string? place = read.Text(form.Place, Fields.Place);
        if (!read.IsClean)
        {
            return read.Refuse<EventSetting>();
        }

        EventSetting setting = new(duty.Id, key, heldAt!.Value, by.Upn, by.Name, now, (existing?.Version ?? 0) + 1)
        {
            Place = place,
            Details = details,
            NotHeld = notHeld,
            Reason = notHeld ? reason : null,
        };
        return existing?.SaysAs(setting) is true ? Outcome.Repeated<EventSetting>() : Outcome.Of(setting);
    }

    /// <summary>When the rule alone has the event; null where it has no date of its own.</summary>
    public static DateTime? ByRule(Duty duty, string key, WorkCalendar calendar) =>
        duty.Recurrence.Kind is RecurrenceKind.MonthlyFirstMonday && OccurrenceKey.Parse(key) is (PeriodKind.Month, var year, var month)
            ? duty.StartOn(Recurrence.FlagCeremony(year, month, calendar), calendar)
            : null;

    // What is not held keeps the day that it would have had, else its period's last.
    private static DateTime Anchor(EventSetting? existing, Duty duty, string key, WorkCalendar calendar) =>
        existing?.HeldAt ?? ByRule(duty, key, calendar)
        ?? OccurrenceKey.PeriodOf(key, PeriodRule.Calendar)?.Last.ToDateTime(TimeOnly.MinValue)
        ?? default;

    private static string ReadKey(string? typed, Duty duty, FormReader read)
    {
        PeriodKind kind = duty.Recurrence.Kind is RecurrenceKind.MonthlyFirstMonday ? PeriodKind.Month : PeriodKind.Quarter;
        if (typed is not null && OccurrenceKey.Parse(typed) is { } key && key.Kind == kind)
        {
            return typed;
        }

        read.Add(new Fault(FaultCode.EventOccurrenceMissing, Fields.Occurrence));
        return "";
    }

    private static DateTime? ReadMoment(
        EventForm form, string key, EventSetting? existing, WorkCalendar calendar, DateTime now, FormReader read)
    {
        DateOnly? date = read.Date(form.Date, Fields.EventDate, FaultCode.EventDateMissing);
        TimeOnly? time = FormReader.Hour(form.Time);
        if (time is null)
        {
            read.Add(new Fault(FaultCode.EventTimeUnreadable, Fields.EventTime));
        }

        if (date is not { } day)
        {
            return null;
        }

        DateTime at = day.ToDateTime(time ?? default);
        if (key.Length > 0 && OccurrenceKey.PeriodOf(key, PeriodRule.Calendar) is { } period && !period.Contains(day))
        {
            read.Add(new Fault(FaultCode.EventOutsidePeriod, Fields.EventDate, period.First, period.Last));
        }
        else if (!calendar.IsWorkingDay(day))
        {
            read.Add(new Fault(FaultCode.EventNotOnWorkingDay, Fields.EventDate, day));
        }
        // Topics and material may be added after the event; its date may not be set to the past.
        else if (at < now && existing?.HeldAt != at)
        {
            read.Add(new Fault(FaultCode.EventInPast, Fields.EventDate, day));
        }

        return at;
    }

    private static EventDetails? ReadDetails(EventForm form, EventKnowledge known, FormReader read)
    {
        string? typed = string.IsNullOrWhiteSpace(form.Presenter) ? null : form.Presenter.Trim();
        Unit? presenter = known.Roster.ReportingUnits.FirstOrDefault(u => u.Code == typed);
        if (typed is not null && presenter is null)
        {
            read.Add(new Fault(FaultCode.UnitUnknown, Fields.Presenter, typed));
        }

        string[] topics =
        [
            .. (form.Topics ?? "")
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct()
        ];
        // What has ended is no topic any more, and so unknown here.
        foreach (string topic in topics.Where(id => known.Plan.Topics.All(t => t.Id != id)))
        {
            read.Add(new Fault(FaultCode.TopicUnknown, Fields.Topics, topic));
        }

        string? material = read.Text(form.Material, Fields.Material);
        string? occasion = read.Text(form.Occasion, Fields.Occasion);
        return presenter is null && topics.Length == 0 && material is null && occasion is null
            ? null
            : new EventDetails(presenter?.Code, topics, material) { Occasion = occasion };
    }
}

/// <summary>What an event's setting is checked against.</summary>
public sealed record EventKnowledge(Plan Plan, Roster Roster, WorkCalendar Calendar);
