using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>The Office's channel: the one an officer chose in chat, else the one that is configured.</summary>
public sealed class OfficeChannel(Conversations conversations, IOptions<ReformOptions> options)
{
    public async Task<string?> IdAsync(CancellationToken cancellationToken) =>
        await conversations.OfficeChannelAsync(cancellationToken) ?? options.Value.Office.ChannelId;

    /// <summary>Where it is; null as long as the bot was not seen in it.</summary>
    public async Task<ConversationAddress?> AddressAsync(CancellationToken cancellationToken) =>
        await IdAsync(cancellationToken) is { } id ? await conversations.OfChannelAsync(id, cancellationToken) : null;
}
