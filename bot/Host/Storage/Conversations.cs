using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>Where to write to: what the channel needs for a message that the bot begins.</summary>
/// <param name="BotId">The bot's id in that conversation.</param>
/// <param name="UserId">The person's id in that conversation; null for a channel.</param>
public sealed record ConversationAddress(string ConversationId, string ServiceUrl, string BotId, string? UserId, string? TenantId)
{
    /// <summary>Whether calls can name the conversation: they do so in a header, which takes printable ASCII only.</summary>
    public static bool CanBeSent(string conversationId) => conversationId.All(c => c is >= ' ' and <= '~');
}

/// <summary>The conversations that the bot was seen in, by person and by channel.</summary>
public sealed class Conversations(Tables tables)
{
    private const string PersonPartition = "person";
    private const string ChannelPartition = "channel";
    private const string SettingPartition = "setting";
    private const string OfficeChannelKey = "office-channel";
    private const string NoticePartition = "notice";
    private const string LastSeenKey = "last-seen";

    public Task<ConversationAddress?> OfPersonAsync(Guid aadObjectId, CancellationToken cancellationToken) =>
        GetAsync<ConversationAddress>(PersonPartition, aadObjectId.ToString("D"), cancellationToken);

    public Task<ConversationAddress?> OfChannelAsync(string channelId, CancellationToken cancellationToken) =>
        GetAsync<ConversationAddress>(ChannelPartition, Row.Key(channelId), cancellationToken);

    /// <summary>Keeps a person's conversation; true when it is new or another than before.</summary>
    public Task<bool> SavePersonAsync(Guid aadObjectId, ConversationAddress address, CancellationToken cancellationToken) =>
        SaveAsync(PersonPartition, aadObjectId.ToString("D"), address, cancellationToken);

    /// <summary>Keeps a channel's conversation; true when it is new or another than before.</summary>
    public Task<bool> SaveChannelAsync(string channelId, ConversationAddress address, CancellationToken cancellationToken) =>
        SaveAsync(ChannelPartition, Row.Key(channelId), address, cancellationToken);

    /// <summary>Forgets a person's conversation, unless they have another one by now.</summary>
    public Task ForgetPersonAsync(Guid aadObjectId, ConversationAddress lost, CancellationToken cancellationToken) =>
        ForgetAsync(PersonPartition, aadObjectId.ToString("D"), lost, cancellationToken);

    /// <summary>Forgets a channel's conversation; false when it has another one by now, or none.</summary>
    public Task<bool> ForgetChannelAsync(string channelId, ConversationAddress lost, CancellationToken cancellationToken) =>
        ForgetAsync(ChannelPartition, Row.Key(channelId), lost, cancellationToken);

    /// <summary>The conversation that was new last: tells service, tenant and the bot's own id. Null before the first.</summary>
    public Task<ConversationAddress?> LastSeenAsync(CancellationToken cancellationToken) =>
        GetAsync<ConversationAddress>(SettingPartition, LastSeenKey, cancellationToken);

    /// <summary>True for whoever begins to tell a person what is kept about them; false when they were told, or are being told.</summary>
    public async Task<bool> BeginNoticeAsync(Guid aadObjectId, CancellationToken cancellationToken)
    {
        string key = aadObjectId.ToString("D");
        NullableResponse<TableEntity> told = await tables.People.GetEntityIfExistsAsync<TableEntity>(
            NoticePartition, key, ["RowKey"], cancellationToken);
        if (told.HasValue)
        {
            return false;
        }

        try
        {
            await tables.People.AddEntityAsync(new TableEntity(NoticePartition, key), cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return false;
        }
    }

    /// <summary>The person was not told after all.</summary>
    public Task ForgetNoticeAsync(Guid aadObjectId, CancellationToken cancellationToken) =>
        tables.People.DeleteEntityAsync(NoticePartition, aadObjectId.ToString("D"), cancellationToken: cancellationToken);

    /// <summary>Forgets all that is kept of somebody's conversation.</summary>
    public async Task EraseAsync(Guid aadObjectId, CancellationToken cancellationToken)
    {
        await ForgetNoticeAsync(aadObjectId, cancellationToken);
        await tables.People.DeleteEntityAsync(PersonPartition, aadObjectId.ToString("D"), cancellationToken: cancellationToken);
    }

    /// <summary>Everybody whom the bot can write to, by object id.</summary>
    public Task<IReadOnlyList<Guid>> PeopleAsync(CancellationToken cancellationToken) =>
        PeopleAsync(TableClient.CreateQueryFilter($"PartitionKey eq {PersonPartition}"), cancellationToken);

    /// <summary>Everybody whose conversation was kept before a moment, by object id.</summary>
    public Task<IReadOnlyList<Guid>> PeopleAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        PeopleAsync(TableClient.CreateQueryFilter($"PartitionKey eq {PersonPartition} and Timestamp lt {before}"), cancellationToken);

    /// <summary>The channel that an officer chose for the Office, or null.</summary>
    public Task<string?> OfficeChannelAsync(CancellationToken cancellationToken) =>
        GetAsync<string>(SettingPartition, OfficeChannelKey, cancellationToken);

    public Task SetOfficeChannelAsync(string channelId, CancellationToken cancellationToken) =>
        tables.People.UpsertEntityAsync(Row.Of(SettingPartition, OfficeChannelKey, channelId), TableUpdateMode.Replace, cancellationToken);

    private async Task<IReadOnlyList<Guid>> PeopleAsync(string filter, CancellationToken cancellationToken)
    {
        List<Guid> found = [];
        await foreach (
            TableEntity row in tables.People.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken))
        {
            found.Add(Guid.Parse(row.RowKey));
        }

        return found;
    }

    private async Task<bool> SaveAsync(string partition, string key, ConversationAddress address, CancellationToken cancellationToken)
    {
        ConversationAddress? known = await GetAsync<ConversationAddress>(partition, key, cancellationToken);
        if (known == address)
        {
            return false;
        }

        await tables.People.UpsertEntityAsync(Row.Of(SettingPartition, LastSeenKey, address), TableUpdateMode.Replace, cancellationToken);
        await tables.People.UpsertEntityAsync(Row.Of(partition, key, address), TableUpdateMode.Replace, cancellationToken);
        return true;
    }

    private async Task<bool> ForgetAsync(string partition, string key, ConversationAddress lost, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.People.GetEntityIfExistsAsync<TableEntity>(
            partition, key, cancellationToken: cancellationToken);
        if (!row.HasValue || Row.Read<ConversationAddress>(row.Value!).State != lost)
        {
            return false;
        }

        try
        {
            await tables.People.DeleteEntityAsync(partition, key, row.Value!.ETag, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            // They were heard from at this moment: that conversation stays.
            return false;
        }
    }

    private async Task<T?> GetAsync<T>(string partition, string key, CancellationToken cancellationToken)
        where T : class
    {
        NullableResponse<TableEntity> row = await tables.People.GetEntityIfExistsAsync<TableEntity>(
            partition, key, cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<T>(row.Value!).State : null;
    }
}
