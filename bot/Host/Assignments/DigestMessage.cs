using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The day's one message to a head: all that the unit still owes, each to be confirmed in place.</summary>
public sealed class DigestMessage(UnitWork work, ReferenceData reference, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.Digest;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        Unit unit = reference.Roster.Unit(message.UnitCode);
        IReadOnlyList<AssignmentView> owed = await work.OwedAsync(unit.Code, cancellationToken);
        if (owed.Count == 0)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(UnitWorkCard.Render(unit, owed, mayConfirm: true, context, digest: true), Summaries.Digest(owed, context), Follows: null);
    }
}
