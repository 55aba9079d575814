using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>Teams delivers an activity again when an answer was slow; a message is answered once.</summary>
public sealed class SeenActivities(Tables tables)
{
    /// <summary>True the first time.</summary>
    public async Task<bool> FirstTimeAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        try
        {
            await tables.Seen.AddEntityAsync(new TableEntity(Row.Key(conversationId), Row.Key(activityId)), cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return false;
        }
    }
}
