using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Events;

/// <summary>What the Office set for one occurrence of a duty: one fact of the Office, which every unit's assignment then follows.</summary>
/// <param name="OccurrenceKey">2026-q4.</param>
/// <param name="HeldAt">Vietnam local.</param>
/// <param name="Version">Counts the Office's changes; units accept only a higher one.</param>
public sealed record EventSetting(string DutyId, string OccurrenceKey, DateTime HeldAt, string SetByUpn, string SetByName, DateTime SetAt, int Version)
{
    /// <summary>Null: where the duty says, and where a unit with a seat of its own sits.</summary>
    public string? Place { get; init; }

    public EventDetails? Details { get; init; }

    /// <summary>The Office said that it is not held.</summary>
    public bool NotHeld { get; init; }

    /// <summary>Why it is not held.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it says the same of the event as another, whoever set it and when.</summary>
    public bool SaysAs(EventSetting other) =>
        (HeldAt, Place, NotHeld, Reason) == (other.HeldAt, other.Place, other.NotHeld, other.Reason)
        && (Details?.PresenterUnit, Details?.Material) == (other.Details?.PresenterUnit, other.Details?.Material)
        && (Details?.Topics ?? []).SequenceEqual(other.Details?.Topics ?? []);
}

/// <summary>An officer sets the date of a quarter's conference.</summary>
public static class SetConference
{
    public static Outcome<EventSetting> Decide(
        EventSetting? existing, string dutyId, int quarter, DateOnly? date, TimeOnly? time, Person by, WorkCalendar calendar, DateTime now)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<EventSetting>(FaultCode.NotAnOfficer);
        }

        List<Fault> faults = Check(quarter, date, time, calendar, now);
        if (faults.Count > 0)
        {
            return Outcome.Refuse<EventSetting>(faults);
        }

        DateTime heldAt = date!.Value.ToDateTime(time!.Value);
        // What was set of place, presenter and topics stays as it was.
        EventSetting setting = new(dutyId, KeyOf(date.Value.Year, quarter), heldAt, by.Upn, by.Name, now, (existing?.Version ?? 0) + 1)
        {
            Place = existing?.Place,
            Details = existing?.Details,
        };
        return existing?.SaysAs(setting) is true ? Outcome.Repeated<EventSetting>() : Outcome.Of(setting);
    }

    public static string KeyOf(int year, int quarter) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-q{quarter}");

    private static List<Fault> Check(int quarter, DateOnly? date, TimeOnly? time, WorkCalendar calendar, DateTime now)
    {
        List<Fault> faults = [];
        if (date is not { } day)
        {
            faults.Add(new Fault(FaultCode.ConferenceDateMissing));
        }
        else if (Recurrence.QuarterOf(day) != quarter)
        {
            faults.Add(new Fault(FaultCode.ConferenceNotInQuarter, null, day, quarter));
        }
        else if (day.ToDateTime(time ?? TimeOnly.MaxValue) < now)
        {
            faults.Add(new Fault(FaultCode.ConferenceInPast, null, day));
        }
        else if (!calendar.IsWorkingDay(day))
        {
            faults.Add(new Fault(FaultCode.ConferenceNotOnWorkingDay, null, day));
        }

        if (time is null)
        {
            faults.Add(new Fault(FaultCode.ConferenceTimeMissing));
        }

        return faults;
    }
}
