using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Đặt kênh Văn phòng», said in the channel itself.</summary>
public sealed class SetOfficeChannelCommand(Conversations conversations, Arrivals arrivals) : IChatCommand
{
    public IntentKind Intent => IntentKind.SetOfficeChannel;

    public Use Use => Use.Officers;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (message.ChannelId is not { } channelId)
        {
            return new ChatReply.Words(ChatText.OfficeChannelOnlyInChannel);
        }

        await conversations.SetOfficeChannelAsync(channelId, cancellationToken);
        await arrivals.OfficeArrivedAsync(channelId, cancellationToken);
        return new ChatReply.Words(ChatText.OfficeChannelSet);
    }
}
