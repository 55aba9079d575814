using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Events;

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
