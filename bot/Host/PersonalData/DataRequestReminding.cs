using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>The law's dates are kept by nobody else: one message a working day to the Office while a request is due or late.</summary>
public sealed class DataRequestReminding(DataRequests requests, UnitStore units, ReferenceData reference, BusinessClock clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateOnly today = clock.Today;
        if (Office.UnitCode(reference.Roster) is not { } office
            || !reference.Calendar.IsWorkingDay(today)
            || !(await requests.OpenAsync(cancellationToken)).Any(r => r.Request.PressesOn(today)))
        {
            return;
        }

        DateTime hour = reference.Calendar.ReminderOn(today);
        DateTime dueAt = reference.Calendar.NextSending(hour > clock.Now ? hour : clock.Now);
        await units.SendAsync([DataRequestNotices.Due(office, dueAt)], cancellationToken);
    }
}
