using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reminders;

/// <summary>On the last morning before Tết each head is told, once, what falls due soon after it.</summary>
public sealed class TetTelling(UnitStore units, ReferenceData reference, BusinessClock clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        WorkCalendar calendar = reference.Calendar;
        DateOnly today = DateOnly.FromDateTime(now);
        if (TetRest.Of(today.Year, calendar)?.Eve(calendar) != today
            || now < calendar.ReminderOn(today)
            || calendar.IsQuiet(now)
            || reference.Settings.IsPaused(today))
        {
            return;
        }

        DateTime dueAt = calendar.NextSending(now);
        foreach (Person addressee in reference.Roster.ReportingUnits.Select(u => reference.Roster.AddresseeOf(u.Code)).OfType<Person>()
            .DistinctBy(p => p.Upn))
        {
            await units.SendAsync([ReminderNotices.TetAhead(addressee.UnitCode, addressee.Upn, dueAt)], cancellationToken);
        }
    }
}
