using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Finds where a message goes, opens a conversation where there is none yet, and remembers whom nothing reaches.</summary>
public sealed class Reaching(
    Conversations conversations,
    OfficeChannel officeChannel,
    UnreachablePeople unreachable,
    PacedSending sending,
    OutboxStore outbox,
    OfficeNotice notice,
    ReferenceData reference,
    BusinessClock clock,
    IOptions<SendingOptions> options)
{
    /// <summary>The address, or why there is none.</summary>
    public async Task<Opened> FindAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (message.ToUpn is not { } upn)
        {
            return new Opened(new SendResult.NoConversation(), await officeChannel.AddressAsync(cancellationToken));
        }

        // Whoever the roster has no more is told where they were last seen, or not at all.
        if (message.ToObjectId is { } had)
        {
            return new Opened(new SendResult.NoConversation(), await conversations.OfPersonAsync(had, cancellationToken));
        }

        if (reference.Roster.FindByUpn(upn)?.AadObjectId is not { } id)
        {
            await MarkAsync(upn, ChannelErrors.NoObjectId, cancellationToken);
            return new Opened(new SendResult.NoConversation(ChannelErrors.NoObjectId), null);
        }

        return await conversations.OfPersonAsync(id, cancellationToken) is { } known
            ? new Opened(new SendResult.Sent(null), known)
            : await OpenAsync(upn, id, cancellationToken);
    }

    /// <summary>The conversation takes no messages any more: it is forgotten, so that whoever is heard from in it counts as new.</summary>
    public async Task LostAsync(OutboxMessage message, ConversationAddress lost, string error, CancellationToken cancellationToken)
    {
        if (message.ToUpn is not { } upn)
        {
            await officeChannel.LostAsync(lost, error, cancellationToken);
            return;
        }

        if (message.ToObjectId is { } had)
        {
            await conversations.ForgetPersonAsync(had, lost, cancellationToken);
        }
        else if (reference.Roster.FindByUpn(upn)?.AadObjectId is { } id)
        {
            await conversations.ForgetPersonAsync(id, lost, cancellationToken);
            await MarkAsync(upn, error, cancellationToken);
        }
    }

    /// <summary>The service of a conversation has another address than the stored one.</summary>
    public async Task MovedAsync(OutboxMessage message, ConversationAddress moved, CancellationToken cancellationToken)
    {
        if (message.ToUpn is null && await officeChannel.IdAsync(cancellationToken) is { } channelId)
        {
            await conversations.SaveChannelAsync(channelId, moved, cancellationToken);
        }
        else if ((message.ToObjectId ?? reference.Roster.FindByUpn(message.ToUpn ?? "")?.AadObjectId) is { } id)
        {
            await conversations.SavePersonAsync(id, moved, cancellationToken);
        }
    }

    /// <summary>Whoever was heard from while their message was put to wait is not left waiting.</summary>
    public async Task RecheckAsync(OutboxMessage waiting, CancellationToken cancellationToken)
    {
        ConversationAddress? address = waiting.ToUpn is not { } upn ? await officeChannel.AddressAsync(cancellationToken)
            : reference.Roster.FindByUpn(upn)?.AadObjectId is { } id ? await conversations.OfPersonAsync(id, cancellationToken)
            : null;
        if (address is not null)
        {
            await outbox.WakeAsync(waiting.UnitCode, waiting.Year, waiting.ToUpn, clock.Now, cancellationToken);
        }
    }

    private async Task<Opened> OpenAsync(Upn upn, Guid id, CancellationToken cancellationToken)
    {
        Stored<Unreachable>? before = await unreachable.FindAsync(upn, cancellationToken);
        ConversationAddress? place = await officeChannel.AddressAsync(cancellationToken)
            ?? await conversations.LastSeenAsync(cancellationToken);
        bool worthATry = options.Value.OpenConversations && place?.TenantId is not null && before?.State.MayTryToOpen(clock.Today) != false;

        // Written before the try, so that of two messages at once only one tries.
        if (!worthATry
            || !await NoteAsync(before, upn, before?.State.Error ?? ChannelErrors.NoConversation, clock.Today, cancellationToken))
        {
            await MarkAsync(upn, before?.State.Error ?? ChannelErrors.NoConversation, cancellationToken);
            return new Opened(new SendResult.NoConversation(before?.State.Error ?? ChannelErrors.NoConversation), null);
        }

        Opened opened = await sending.OpenAsync(place!, id, cancellationToken);
        switch (opened)
        {
            case { Result: SendResult.Sent, Address: { } address }:
                // In this order: whoever is unreachable although they have a conversation would stay so.
                await unreachable.ClearAsync(upn, cancellationToken);
                await conversations.SavePersonAsync(id, address, cancellationToken);
                foreach (int year in OutboxStore.YearsAround(clock.Today))
                {
                    await outbox.WakeAsync(reference.Roster.FindByUpn(upn)!.UnitCode, year, upn, clock.Now, cancellationToken);
                }

                return opened;
            case { Result: SendResult.Refused { Status: >= 400 and < 500 and not (401 or 408 or 412 or 429), Error: var error } }:
                await MarkAsync(upn, error, cancellationToken);
                return new Opened(new SendResult.NoConversation(error), null);
            default:
                // The channel was busy: that was no try.
                await NoteAsync(
                    await unreachable.FindAsync(upn, cancellationToken), upn, ChannelErrors.NoConversation, null, cancellationToken);
                return opened;
        }
    }

    private async Task MarkAsync(Upn upn, string error, CancellationToken cancellationToken)
    {
        Stored<Unreachable>? before = await unreachable.FindAsync(upn, cancellationToken);
        if (before is null || before.State.Error != error)
        {
            await NoteAsync(before, upn, error, before?.State.TriedOn, cancellationToken);
            await notice.TellAsync(cancellationToken);
        }
    }

    private Task<bool> NoteAsync(
        Stored<Unreachable>? before, Upn upn, string error, DateOnly? triedOn, CancellationToken cancellationToken) =>
        unreachable.SaveAsync(before, new Unreachable(upn, before?.State.Since ?? clock.Now, error, triedOn), cancellationToken);
}
