using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>What is known of a channel apart from its address, which goes when the channel is lost.</summary>
/// <param name="TeamId">Its team; null where no activity said so.</param>
/// <param name="TeamName">As the team was called last; null where no activity said so.</param>
/// <param name="Name">As it was called last; null where no activity said so, as for the first channel of a team.</param>
/// <param name="LostAt">When it took no messages any more, Vietnam local; null while it does.</param>
/// <param name="LostBy">Then one of <see cref="Domain.Outbox.ChannelErrors"/>, or whatever code the channel gave.</param>
public sealed record ChannelPlace(string? TeamId, string? TeamName, string? Name, DateTime? LostAt = null, string? LostBy = null)
{
    public static ChannelPlace Unknown { get; } = new(null, null, null);
}

/// <summary>The teams and names of the channels that the bot was seen in, and which of them are lost.</summary>
public sealed class ChannelPlaces(Tables tables)
{
    private const string Partition = "channel-place";

    public async Task<ChannelPlace> OfAsync(string channelId, CancellationToken cancellationToken) =>
        (await StoredAsync(channelId, cancellationToken))?.State ?? ChannelPlace.Unknown;

    /// <summary>Keeps what an activity says; what it does not say stays as it was.</summary>
    public Task NamedAsync(string channelId, string? teamId, string? teamName, string? name, CancellationToken cancellationToken) =>
        ChangeAsync(
            channelId,
            place => place with { TeamId = teamId ?? place.TeamId, TeamName = teamName ?? place.TeamName, Name = name ?? place.Name },
            cancellationToken);

    /// <summary>It takes no messages any more.</summary>
    /// <param name="at">Vietnam local.</param>
    public Task LostAsync(string channelId, string error, DateTime at, CancellationToken cancellationToken) =>
        ChangeAsync(channelId, place => place with { LostAt = place.LostAt ?? at, LostBy = error }, cancellationToken);

    public Task FoundAsync(string channelId, CancellationToken cancellationToken) =>
        ChangeAsync(channelId, place => place with { LostAt = null, LostBy = null }, cancellationToken);

    private Task ChangeAsync(string channelId, Func<ChannelPlace, ChannelPlace> change, CancellationToken cancellationToken) =>
        Tries.UntilAsync($"what is known of the channel {channelId}", async () =>
        {
            Stored<ChannelPlace>? before = await StoredAsync(channelId, cancellationToken);
            ChannelPlace known = before?.State ?? ChannelPlace.Unknown;
            ChannelPlace after = change(known);
            if (after == known)
            {
                return true;
            }

            TableEntity row = Row.Of(Partition, Row.Key(channelId), after);
            try
            {
                await (before is null
                    ? tables.People.AddEntityAsync(row, cancellationToken)
                    : tables.People.UpdateEntityAsync(row, before.ETag, TableUpdateMode.Replace, cancellationToken));
                return true;
            }
            catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
            {
                return false;
            }
        });

    private async Task<Stored<ChannelPlace>?> StoredAsync(string channelId, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.People.GetEntityIfExistsAsync<TableEntity>(
            Partition, Row.Key(channelId), cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<ChannelPlace>(row.Value!) : null;
    }
}
