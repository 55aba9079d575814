using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Đặt kênh Văn phòng», said in the channel itself.</summary>
public sealed class SetOfficeChannelCommand(Conversations conversations, Arrivals arrivals, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.SetOfficeChannel;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Permissions.IsOfficer(message.Who))
        {
            await audit.RefusedAsync(message.Who.Upn, nameof(IntentKind.SetOfficeChannel), "", nameof(FaultCode.NotAnOfficer), cancellationToken);
            return new ChatReply.Words(FaultText.Of(new Fault(FaultCode.NotAnOfficer), contexts.Culture));
        }

        if (message.ChannelId is not { } channelId)
        {
            return new ChatReply.Words(ChatText.OfficeChannelOnlyInChannel);
        }

        await conversations.SetOfficeChannelAsync(channelId, cancellationToken);
        await arrivals.OfficeArrivedAsync(channelId, cancellationToken);
        return new ChatReply.Words(ChatText.OfficeChannelSet);
    }
}
