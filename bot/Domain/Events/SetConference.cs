using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Events;

/// <summary>What the Office set for one occurrence of a duty: one fact of the Office, which every unit's assignment then follows.</summary>
/// <param name="OccurrenceKey">2026-q4.</param>
/// <param name="HeldAt">Vietnam local.</param>
/// <param name="Version">Counts the Office's changes; units accept only a higher one.</param>
public sealed record EventSetting(string DutyId, string OccurrenceKey, DateTime HeldAt, string SetByUpn, string SetByName, DateTime SetAt, int Version);

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
        return existing?.HeldAt == heldAt
            ? Outcome.Repeated<EventSetting>()
            : Outcome.Of<EventSetting>(new EventSetting(
                dutyId, KeyOf(date.Value.Year, quarter), heldAt, by.Upn, by.Name, now, (existing?.Version ?? 0) + 1));
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
