using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Joint;

/// <summary>From the rows of the unit that recorded an event to those of one that it names: asked, corrected or taken back.</summary>
public sealed class AskJointEffect(JointDeciding deciding) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.AskJoint;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (message.Subject.Text.Split('>') is [var unit, var subject]
            && AssignmentId.OfSubject(message.UnitCode, Subject.Parse(subject)) is { } record)
        {
            await deciding.FollowAsync(record, UnitCode.Kept(unit), cancellationToken);
        }

        return new SendResult.Sent(null);
    }
}
