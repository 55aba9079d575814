using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Reminders;

/// <summary>What falls due within ten days after Tết; nothing where nothing does, or Tết has begun.</summary>
public sealed class TetAheadMessage(UnitWork work, ReferenceData reference, BusinessClock clock, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.TetAhead;

    public Going HowSent(OutboxMessage message) => Going.Reminder;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (reference.Roster.FindByUpn(message.ToUpn!) is not { } who
            || TetRest.Of(message.Year, reference.Calendar) is not { } tet
            || clock.Today >= tet.First)
        {
            return null;
        }

        AssignmentView[] soon =
        [
            .. (await work.OwedAsync(
                [.. reference.Roster.ActsFor(who).SelectMany(u => reference.Roster.WorkOf(u.Code))], cancellationToken))
                .Where(v => tet.IsSoonAfter(DateOnly.FromDateTime(v.Assignment.DueAt))),
        ];
        CardContext context = contexts.Now();
        return soon.Length == 0 ? null : new OutgoingCard(
            TetAheadCard.Render(tet, reference.Calendar, soon, context), TetAheadCard.Summary(context), Follows: null);
    }
}
