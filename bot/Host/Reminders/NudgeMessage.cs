using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Reminders;

/// <summary>
/// What the unit owes of what the Office had it reminded of, each to be confirmed in place; nothing once it is all confirmed.
/// </summary>
public sealed class NudgeMessage(UnitWork work, ReferenceData reference, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.Nudge;

    public Going HowSent(OutboxMessage message) => Going.AtOnce.ToWhoConfirms();

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        Unit unit = reference.Roster.Unit(message.UnitCode);
        CardContext context = contexts.Now();
        AssignmentView[] asked =
        [
            .. (await work.OwedAsync(unit.Code, cancellationToken))
                .Where(v => v.Assignment.Status is AssignmentStatus.Open && v.Assignment.NudgedAt is not null)
        ];
        return asked.Length == 0
            ? null
            : new OutgoingCard(
                UnitWorkCard.Render(unit, asked, mayConfirm: true, context, notice: NudgeCard.AskedBy(context)), NudgeCard.AskedBy(context),
                Follows: null);
    }
}
