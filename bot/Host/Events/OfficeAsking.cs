using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Events;

/// <summary>
/// Asks the Office, once each and in its channel, for a conference's date, a ceremony's topics, next year's days and plan, days ahead
/// that nobody confirmed, and who leads what a closed unit led.
/// </summary>
public sealed class OfficeAsking(UnitStore units, OfficeStore office, ReferenceData reference, BusinessClock clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateTime now = clock.Now;
        // Where nobody works for the Office there is nobody to ask.
        if (reference.Settings.IsPaused(DateOnly.FromDateTime(now))
            || reference.Plan.GoLive > DateOnly.FromDateTime(now)
            || Office.UnitCode(reference.Roster) is not { } officeUnit)
        {
            return;
        }

        List<EventSetting> settings = [];
        foreach (Duty duty in reference.Plan.Duties.Where(d => d.Recurrence.Kind.IsDated()))
        {
            settings.AddRange(await office.SettingsAroundAsync(duty.Id, now.Year, cancellationToken));
        }

        DateTime dueAt = reference.Calendar.NextSending(now);
        bool nextPlanReady = reference.Plans.Any(p => p.Year == now.Year + 1);
        await units.SendAsync(
            OfficePrompts.Due(reference.Plan, reference.Roster, settings, reference.Calendar, nextPlanReady, now)
                .Select(prompt => OfficePromptNotices.Of(officeUnit, prompt, dueAt)),
            cancellationToken);
    }
}
