using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>The Office's channel: the one an officer chose in chat, else the one that is configured.</summary>
public sealed class OfficeChannel(Conversations conversations, ChannelPlaces places, BusinessClock clock, IOptions<ReformOptions> options)
{
    public async Task<string?> IdAsync(CancellationToken cancellationToken) =>
        await conversations.OfficeChannelAsync(cancellationToken) ?? options.Value.Office.ChannelId;

    /// <summary>Where it is; null as long as the bot was not seen in it.</summary>
    public async Task<ConversationAddress?> AddressAsync(CancellationToken cancellationToken) =>
        await IdAsync(cancellationToken) is { } id ? await conversations.OfChannelAsync(id, cancellationToken) : null;

    /// <summary>What is known of it; null while it is not even said which one it is.</summary>
    public async Task<ChannelPlace?> PlaceAsync(CancellationToken cancellationToken) =>
        await IdAsync(cancellationToken) is { } id ? await places.OfAsync(id, cancellationToken) : null;

    /// <summary>It takes no messages any more: what is for it waits until it is found again.</summary>
    /// <param name="lost">The address that it had.</param>
    /// <param name="error">One of <see cref="Domain.Outbox.ChannelErrors"/>, or whatever code the channel gave.</param>
    public async Task LostAsync(ConversationAddress lost, string error, CancellationToken cancellationToken)
    {
        if (await IdAsync(cancellationToken) is { } id && await conversations.ForgetChannelAsync(id, lost, cancellationToken))
        {
            await places.LostAsync(id, error, clock.Now, cancellationToken);
        }
    }
}
