using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>Teams delivers an activity again when an answer was slow; a message is answered once.</summary>
public sealed class SeenActivities(Tables tables)
{
    private const string Token = "Token";

    /// <summary>True the first time.</summary>
    public async Task<bool> FirstTimeAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        string token = Guid.NewGuid().ToString("N");
        TableEntity row = new(Row.Key(conversationId), Row.Key(activityId)) { [Token] = token };
        try
        {
            await tables.Seen.AddEntityAsync(row, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // The client writes again when the answer to its first write was lost: then the row is our own.
            Response<TableEntity> first = await tables.Seen.GetEntityAsync<TableEntity>(
                row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
            return first.Value.GetString(Token) == token;
        }
    }

    /// <summary>Whether a message was taken in.</summary>
    public async Task<bool> KnowsAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        (await tables.Seen.GetEntityIfExistsAsync<TableEntity>(Row.Key(conversationId), Row.Key(activityId), [Token], cancellationToken)).HasValue;
}
