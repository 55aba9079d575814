using Microsoft.Bot.Schema;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// What a team tells beside what is written in its channels: the Office's channel is lost and found by it, also where the event stands
/// in another channel of the team. While the Office's channel takes messages, nothing that happens in another one changes it.
/// </summary>
public sealed class TeamEvents(Conversations conversations, ChannelPlaces places, OfficeChannel officeChannel, Arrivals arrivals)
{
    private static readonly string[] TeamGone = ["teamDeleted", "teamHardDeleted"];
    private static readonly string[] TeamBack = ["teamRestored", "teamUnarchived"];

    public async Task HeardAsync(Activity activity, CancellationToken cancellationToken)
    {
        TeamEvent told = TeamEvent.Of(activity);
        if (told.ChannelId is { } channel)
        {
            await places.NamedAsync(channel, told.TeamId, told.TeamName, told.ChannelName, cancellationToken);
        }

        if ((told.TeamId ?? told.ChannelId) is null || await officeChannel.IdAsync(cancellationToken) is not { } office)
        {
            return;
        }

        ConversationAddress? address = await conversations.OfChannelAsync(office, cancellationToken);
        ChannelPlace place = await places.OfAsync(office, cancellationToken);
        if (address is not null && LossIn(told, office, place) is { } error)
        {
            await officeChannel.LostAsync(address, error, cancellationToken);
        }
        else if (address is null && IsFoundBy(told, office, place))
        {
            await arrivals.ChannelSeenAsync(office, activity, cancellationToken);
        }
    }

    private static string? LossIn(TeamEvent told, string office, ChannelPlace place) => told switch
    {
        { Type: "channelDeleted" } => told.ChannelId == office ? ChannelErrors.ConversationNotFound : null,
        _ when told.ChannelId != office && (told.TeamId is null || told.TeamId != place.TeamId) => null,
        { Type: { } type } when TeamGone.Contains(type) => ChannelErrors.ConversationNotFound,
        { BotLeft: true } => ChannelErrors.BotNotInConversationRoster,
        _ => null,
    };

    // The bot is in the team again, or the channel is back: worth a try. That somebody only writes elsewhere in the team says that the
    // bot is there, not that a channel which was deleted is.
    private static bool IsFoundBy(TeamEvent told, string office, ChannelPlace place)
    {
        if (told.BotLeft || told.Type is "channelDeleted" || (told.Type is { } type && TeamGone.Contains(type)))
        {
            return false;
        }

        bool isBack = told.BotCame
            || told.Type is { } back && (TeamBack.Contains(back) || (back == "channelRestored" && told.ChannelId == office));
        // A channel that was only ever named in the settings may be of any team.
        return place.TeamId is null
            ? isBack
            : told.TeamId == place.TeamId && (isBack || place.LostBy is not ChannelErrors.ConversationNotFound);
    }
}

/// <summary>What an activity says of the team that it is about.</summary>
/// <param name="ChannelId">The channel that it is in or, of an event, about.</param>
/// <param name="Type">The kind of event; null for what is none.</param>
internal sealed record TeamEvent(
    string? TeamId, string? TeamName, string? ChannelId, string? ChannelName, string? Type, bool BotCame, bool BotLeft)
{
    public static TeamEvent Of(Activity activity)
    {
        IReadOnlyDictionary<string, string> team = Payload.Values(activity.ChannelData, "team");
        IReadOnlyDictionary<string, string> channel = Payload.Values(activity.ChannelData, "channel");
        string? bot = activity.Recipient?.Id;
        bool isInstallation = activity.Type == ActivityTypes.InstallationUpdate;
        bool isRemoval = isInstallation && activity.Action is ("remove" or "remove-upgrade");
        return new TeamEvent(
            team.GetValueOrDefault("id"),
            team.GetValueOrDefault("name"),
            channel.GetValueOrDefault("id") ?? Arrivals.ChannelIdOf(activity),
            channel.GetValueOrDefault("name"),
            activity.Type == ActivityTypes.ConversationUpdate ? Payload.Values(activity.ChannelData).GetValueOrDefault("eventType") : null,
            BotCame: (isInstallation && !isRemoval) || (activity.MembersAdded?.Any(m => m.Id == bot) ?? false),
            BotLeft: isRemoval || (activity.MembersRemoved?.Any(m => m.Id == bot) ?? false));
    }
}
