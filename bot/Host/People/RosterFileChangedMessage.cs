using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.People;

/// <summary>To who keeps the roster: the installation's file has changed, and what it would change.</summary>
public sealed class RosterFileChangedMessage(RosterImporting importing, RosterStore roster, ReferenceData reference, DataFiles files)
    : IMessageContent
{
    public MessageKind Kind => MessageKind.RosterFileChanged;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        RosterContent now = (await roster.CurrentAsync(cancellationToken)).Now;
        bool still = message.Subject == files.RosterHash && now.FileHash != files.RosterHash;
        return still && reference.Roster.FindByUpn(message.ToUpn!) is { } who && Permissions.MayEditRoster(who)
            ? new OutgoingCard(await importing.PreviewFileAsync(who, cancellationToken), ChatText.RosterFileChangedSummary, Follows: null)
            : null;
    }
}
