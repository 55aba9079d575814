using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>«Ai chưa nhận được», «Gửi lại»: for the Office, in its channel or to its people.</summary>
public sealed class UndeliveredCommand(UndeliveredList list, OfficeChannel officeChannel, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Undelivered;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Permissions.MayResend(message.Who))
        {
            await audit.RefusedAsync(message.Who.Upn, nameof(IntentKind.Undelivered), "", nameof(FaultCode.NotAnOfficer), cancellationToken);
            return new ChatReply.Words(FaultText.Of(new Fault(FaultCode.NotAnOfficer), contexts.Culture));
        }

        // Where others read along is no place for who blocked whom.
        if (!message.IsPersonal && (message.ChannelId is not { } channel || channel != await officeChannel.IdAsync(cancellationToken)))
        {
            return new ChatReply.Words(ChatText.UndeliveredOnlyInOffice);
        }

        UndeliveredView view = await list.ReadAsync(cancellationToken);
        return new ChatReply.Card(UndeliveredCard.Render(view, contexts.Now()), Summaries.Undelivered(view, contexts.Now()));
    }
}
