using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Occurrences;

namespace TeamsReformBot.Host.Storage;

/// <summary>The Office's own facts: what it set for an occurrence, and the day the plan went live.</summary>
public sealed class OfficeStore(Tables tables)
{
    /// <summary>No unit's code begins with an underscore.</summary>
    public static readonly UnitCode Partition = UnitCode.Kept("_office");

    /// <summary>Rosters and plans that were looked at and wait to be applied.</summary>
    public const string DraftPrefix = "draft|";

    private const string GoLiveKey = "go-live";

    public async Task<Stored<EventSetting>?> SettingAsync(string dutyId, string occurrenceKey, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            Partition, KeyOf(dutyId, occurrenceKey), cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<EventSetting>(row.Value!) : null;
    }

    /// <summary>What the Office set for a duty in a year.</summary>
    public async Task<IReadOnlyList<EventSetting>> SettingsAsync(string dutyId, int year, CancellationToken cancellationToken)
    {
        List<EventSetting> found = [];
        string filter = Row.WithPrefix(Partition, $"{year:D4}|e|{dutyId}|");
        await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            found.Add(Row.Read<EventSetting>(row).State);
        }

        return found;
    }

    /// <summary>What the Office set for a duty in a year, the year before and the next.</summary>
    public async Task<IReadOnlyList<EventSetting>> SettingsAroundAsync(string dutyId, int year, CancellationToken cancellationToken) =>
    [
        .. await SettingsAsync(dutyId, year - 1, cancellationToken),
        .. await SettingsAsync(dutyId, year, cancellationToken),
        .. await SettingsAsync(dutyId, year + 1, cancellationToken),
    ];

    /// <summary>The rows of a setting and its fact.</summary>
    public static IReadOnlyList<TableTransactionAction> RowsOf(Stored<EventSetting>? before, EventSetting after) =>
    [
        Change.Written(
            Row.Of(
                Partition, $"{after.OccurrenceKey[..4]}|f|e|{after.DutyId}|{after.OccurrenceKey}|{after.Version:D6}", after,
                ("By", after.SetByUpn.Text)), before: null),
        Change.Written(Row.Of(Partition, KeyOf(after.DutyId, after.OccurrenceKey), after, ("Version", after.Version)), before?.ETag),
    ];

    /// <summary>The day this installation first ran: nothing that was held before it makes assignments.</summary>
    public async Task<DateOnly> GoLiveAsync(DateOnly today, CancellationToken cancellationToken)
    {
        try
        {
            await tables.Units.AddEntityAsync(Row.Of(Partition, GoLiveKey, today), cancellationToken);
            return today;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            Response<TableEntity> row = await tables.Units.GetEntityAsync<TableEntity>(
                Partition, GoLiveKey, cancellationToken: cancellationToken);
            return Row.Read<DateOnly>(row.Value).State;
        }
    }

    private static string KeyOf(string dutyId, string occurrenceKey) => $"{occurrenceKey[..4]}|e|{dutyId}|{occurrenceKey}";
}
