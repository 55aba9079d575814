using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Boards;

/// <summary>Asks for the boards to be brought up to date: however many changes ask within a span, they are taken in at once.</summary>
public sealed class BoardAsking(UnitStore units, OutboxStore outbox, BusinessClock clock, IOptions<SendingOptions> options)
    : ISubjectListener
{
    // Whatever changed an assignment asked for its cards to be refreshed: so the board hears of it as well.
    public Task ChangedAsync(UnitCode unitCode, Subject subject, CancellationToken cancellationToken) =>
        AssignmentId.OfSubject(unitCode, subject) is null ? Task.CompletedTask : AskAsync(cancellationToken);

    public async Task AskAsync(CancellationToken cancellationToken)
    {
        TimeSpan span = TimeSpan.FromSeconds(options.Value.BoardSeconds);
        DateTime until = BoardNotices.GatheredUntil(clock.Now, span);
        foreach (DateTime dueAt in (DateTime[])[until, until + span])
        {
            OutboxMessage keep = BoardNotices.Keep(OfficeStore.Partition, dueAt);
            OutboxMessage? known = await outbox.GetAsync(keep.UnitCode, keep.Year, keep.Id, cancellationToken);
            if (known is null)
            {
                await units.SendAsync([keep], cancellationToken);
            }

            if (known is null or { State: MessageState.Open })
            {
                return;
            }
        }
    }
}
