using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>Remembers where people and channels can be written to, and lets go what waited for them.</summary>
public sealed class Arrivals(
    Conversations conversations,
    ChannelPlaces places,
    Recognition recognition,
    PrivacyNotice privacy,
    UnreachablePeople unreachable,
    OutboxStore outbox,
    OfficeChannel officeChannel,
    ReferenceData reference,
    BusinessClock clock)
{
    /// <summary>Takes in where an activity came from, and whom from.</summary>
    public async Task SeenAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        Activity activity = turn.Activity;
        if (ChannelIdOf(activity) is { } channelId)
        {
            await ChannelSeenAsync(channelId, activity, cancellationToken);
            return;
        }

        if (!IsPersonal(activity) || !Guid.TryParse(activity.From?.AadObjectId, out Guid id))
        {
            return;
        }

        bool recognised = reference.Roster.Find(id) is null;
        bool moved = await conversations.SavePersonAsync(
            id, AddressOf(activity, activity.Conversation.Id, activity.From?.Id), cancellationToken);
        if (await recognition.WhoAsync(turn, cancellationToken) is not { } person)
        {
            return;
        }

        await privacy.TellAsync(turn, person, cancellationToken);
        if (moved || recognised)
        {
            await unreachable.ClearAsync(person.Upn, cancellationToken);
            await WakeAsync(person.UnitCode, person.Upn, cancellationToken);
        }
    }

    /// <summary>A channel can be written to through the service that an activity of its team came from.</summary>
    public async Task ChannelSeenAsync(string channelId, Activity activity, CancellationToken cancellationToken)
    {
        if (await conversations.SaveChannelAsync(channelId, AddressOf(activity, channelId, null), cancellationToken))
        {
            await places.FoundAsync(channelId, cancellationToken);
            await OfficeArrivedAsync(channelId, cancellationToken);
        }
    }

    /// <summary>The Office's channel can be written to from now on: what waited for it goes out.</summary>
    public async Task OfficeArrivedAsync(string channelId, CancellationToken cancellationToken)
    {
        if (await officeChannel.IdAsync(cancellationToken) != channelId)
        {
            return;
        }

        foreach (UnitCode code in reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition))
        {
            await WakeAsync(code, null, cancellationToken);
        }
    }

    /// <summary>The channel that an activity is in, without the thread; null in a personal or group chat.</summary>
    public static string? ChannelIdOf(IActivity activity) =>
        activity.Conversation?.ConversationType == "channel" ? activity.Conversation.Id.Split(';')[0] : null;

    /// <summary>Whether the sender alone reads what is answered.</summary>
    public static bool IsPersonal(IActivity activity) => activity.Conversation?.ConversationType is "personal" or null;

    private static ConversationAddress AddressOf(Activity activity, string conversationId, string? userId) =>
        new(conversationId, activity.ServiceUrl, activity.Recipient?.Id ?? "", userId, activity.Conversation.TenantId);

    private async Task WakeAsync(UnitCode unitCode, Upn? upn, CancellationToken cancellationToken)
    {
        DateTime dueAt = reference.Calendar.NextOpening(clock.Now);
        foreach (int year in OutboxStore.YearsAround(clock.Today))
        {
            await outbox.WakeAsync(unitCode, year, upn, dueAt, cancellationToken);
        }
    }
}
