using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Tells the Office what could not be delivered: one message a day for all of it, gathered for a while first.</summary>
public sealed class OfficeNotice(
    UnitStore units, OutboxStore outbox, ReferenceData reference, BusinessClock clock, IOptions<SendingOptions> options)
{
    /// <summary>Something more is to be told: in today's message if it has not gone out, else in the next working day's.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        // Where nobody works for the Office there is nobody to tell.
        if (Office.UnitCode(reference.Roster) is not { } officeUnit)
        {
            return;
        }

        DateTime today = GatheredFrom(clock.Now);
        DateTime nextDay = GatheredFrom(today.Date.AddDays(1));
        foreach (DateTime dueAt in (DateTime[])[today, nextDay])
        {
            OutboxMessage message = OutboxMessage.Undelivered(officeUnit, dueAt);
            OutboxMessage? known = await outbox.GetAsync(officeUnit, message.Year, message.Id, cancellationToken);
            if (known?.State is MessageState.Open or MessageState.Waiting)
            {
                return;
            }

            if (known is null)
            {
                await units.SendAsync([message], cancellationToken);
                return;
            }
        }
    }

    private DateTime GatheredFrom(DateTime moment)
    {
        DateTime open = reference.Calendar.NextSending(moment);
        return reference.Calendar.NextSending(open.AddMinutes(options.Value.GatherMinutes));
    }
}
