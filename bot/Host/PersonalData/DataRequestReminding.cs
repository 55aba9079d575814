using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
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

        DateTime hour = today.ToDateTime(Ladder.Hour);
        DateTime dueAt = WorkingHours.Default.NextOpening(hour > clock.Now ? hour : clock.Now, reference.Calendar);
        await units.SendAsync([DataRequestNotices.Due(office, dueAt)], cancellationToken);
    }
}

/// <summary>The requests that press on the day they are told; nothing when all were answered meanwhile.</summary>
public sealed class DataRequestsDueMessage(DataRequests requests, BusinessClock clock, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.DataRequestsDue;

    public Going HowSent(OutboxMessage message) => Going.InWorkingHours;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        List<DataRequestView> due = [.. (await requests.OpenAsync(cancellationToken)).Where(r => r.Request.PressesOn(clock.Today))];
        CardContext context = contexts.Now();
        return due.Count == 0 ? null : new OutgoingCard(DataRequestListCard.Due(due, context), DataRequestListCard.DueSummary(due.Count, context), Follows: null);
    }
}
