using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>The requests that press on the day they are told; nothing when all were answered meanwhile.</summary>
public sealed class DataRequestsDueMessage(DataRequests requests, BusinessClock clock, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.DataRequestsDue;

    public Going HowSent(OutboxMessage message) => Going.InWorkingHours;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        List<DataRequestView> due = [.. (await requests.OpenAsync(cancellationToken)).Where(r => r.Request.PressesOn(clock.Today))];
        CardContext context = contexts.Now();
        return due.Count == 0
            ? null
            : new OutgoingCard(DataRequestListCard.Due(due, context), DataRequestListCard.DueSummary(due.Count, context), Follows: null);
    }
}
