using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>One version of a document that the Office keeps (roster, plan, days off): who wrote it, when and why. Never changed.</summary>
/// <param name="At">Vietnam local.</param>
/// <param name="Why">The reason given; null where none was asked for.</param>
public sealed record OfficeDocument<T>(int Version, DateTime At, string ByUpn, string ByName, string? Why, T Content);

/// <summary>
/// The documents of the whole department, every version of each: <c>document|name|000007</c>, and one row that says which is the
/// current version of all of them, so that a look whether anything changed costs one read.
/// </summary>
public sealed class OfficeDocuments(Tables tables)
{
    private const string CurrentKey = "documents";

    /// <summary>The current version of each document by name; a document that was never written is missing.</summary>
    public async Task<IReadOnlyDictionary<string, int>> VersionsAsync(CancellationToken cancellationToken) =>
        (await CurrentAsync(cancellationToken))?.State ?? [];

    /// <exception cref="RequestFailedException">There is no such version (404).</exception>
    public async Task<OfficeDocument<T>> GetAsync<T>(string name, int version, CancellationToken cancellationToken)
    {
        Response<TableEntity> row = await tables.Units.GetEntityAsync<TableEntity>(
            OfficeStore.Partition, KeyOf(name, version), cancellationToken: cancellationToken);
        return Row.Read<OfficeDocument<T>>(row.Value).State;
    }

    /// <summary>Every version, oldest first.</summary>
    public async Task<IReadOnlyList<OfficeDocument<T>>> HistoryAsync<T>(string name, CancellationToken cancellationToken)
    {
        List<OfficeDocument<T>> found = [];
        string filter = Row.WithPrefix(OfficeStore.Partition, $"document|{name}|");
        await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            found.Add(Row.Read<OfficeDocument<T>>(row).State);
        }

        return found;
    }

    /// <summary>Writes the next version; false when somebody else wrote it first: read again and decide again.</summary>
    public async Task<bool> SaveAsync<T>(string name, OfficeDocument<T> next, CancellationToken cancellationToken)
    {
        if (await NextAsync(name, next, cancellationToken) is not { } rows)
        {
            return false;
        }

        try
        {
            await tables.Units.SubmitTransactionAsync(rows, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    /// <summary>The rows that make the next version, to be written with others of the Office's; null when somebody else wrote it first.</summary>
    public async Task<IReadOnlyList<TableTransactionAction>?> NextAsync<T>(string name, OfficeDocument<T> next, CancellationToken cancellationToken)
    {
        Stored<Dictionary<string, int>>? current = await CurrentAsync(cancellationToken);
        Dictionary<string, int> versions = new(current?.State ?? []);
        if (versions.GetValueOrDefault(name) != next.Version - 1)
        {
            return null;
        }

        versions[name] = next.Version;
        TableEntity pointer = Row.Of(OfficeStore.Partition, CurrentKey, versions);
        TableTransactionAction point = current is null
            ? new TableTransactionAction(TableTransactionActionType.Add, pointer)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, pointer, current.ETag);
        TableEntity row = Row.Of(OfficeStore.Partition, KeyOf(name, next.Version), next, ("By", next.ByUpn));
        return [point, new TableTransactionAction(TableTransactionActionType.Add, row)];
    }

    /// <summary>Lets a version go that is no longer kept; never the current one.</summary>
    public Task DeleteAsync(string name, int version, CancellationToken cancellationToken) =>
        tables.Units.DeleteEntityAsync(OfficeStore.Partition, KeyOf(name, version), cancellationToken: cancellationToken);

    private async Task<Stored<Dictionary<string, int>>?> CurrentAsync(CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            OfficeStore.Partition, CurrentKey, cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<Dictionary<string, int>>(row.Value!) : null;
    }

    private static string KeyOf(string name, int version) => string.Create(CultureInfo.InvariantCulture, $"document|{name}|{version:D6}");
}
