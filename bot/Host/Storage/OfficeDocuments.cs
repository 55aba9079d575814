using System.Globalization;
using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Host.Storage;

/// <summary>One version of a document that the Office keeps (roster, plan, days off): who wrote it, when and why. Never changed.</summary>
/// <param name="At">Vietnam local.</param>
/// <param name="Why">The reason given; null where none was asked for.</param>
public sealed record OfficeDocument<T>(int Version, DateTime At, Upn ByUpn, string ByName, string? Why, T Content);

/// <summary>
/// The documents of the whole department, every version of each: <c>document|name|000007</c>, and one row that says which is the
/// current version of all of them, so that a look whether anything changed costs one read.
/// </summary>
public sealed class OfficeDocuments(Tables tables)
{
    internal const string CurrentKey = "documents";

    /// <summary>The current version of each document by name; a document that was never written is missing.</summary>
    public async Task<IReadOnlyDictionary<string, int>> VersionsAsync(CancellationToken cancellationToken) =>
        (await PointerAsync(cancellationToken))?.State ?? [];

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

    /// <summary>The current version, as the next one is written from it.</summary>
    /// <param name="initial">What is said while none was ever written.</param>
    public async Task<CurrentDocument<T>> CurrentAsync<T>(string name, T initial, CancellationToken cancellationToken)
    {
        Stored<Dictionary<string, int>>? pointer = await PointerAsync(cancellationToken);
        int version = pointer?.State.GetValueOrDefault(name) ?? 0;
        return new CurrentDocument<T>(
            name, version, version == 0 ? initial : (await GetAsync<T>(name, version, cancellationToken)).Content, pointer);
    }

    /// <summary>Lets a version go that is no longer kept; never the current one.</summary>
    public Task DeleteAsync(string name, int version, CancellationToken cancellationToken) =>
        tables.Units.DeleteEntityAsync(OfficeStore.Partition, KeyOf(name, version), cancellationToken: cancellationToken);

    private async Task<Stored<Dictionary<string, int>>?> PointerAsync(CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            OfficeStore.Partition, CurrentKey, cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<Dictionary<string, int>>(row.Value!) : null;
    }

    internal static string KeyOf(string name, int version) => string.Create(CultureInfo.InvariantCulture, $"document|{name}|{version:D6}");
}

/// <summary>A document as it is now.</summary>
/// <param name="Version">0 while none was ever written.</param>
/// <param name="Versions">The row that says which version of every document is current, as it was read; null while there is none.</param>
public sealed record CurrentDocument<T>(string Name, int Version, T Content, Stored<Dictionary<string, int>>? Versions)
{
    /// <summary>The rows that make the next version, among the Office's own.</summary>
    /// <param name="at">Vietnam local.</param>
    public IReadOnlyList<TableTransactionAction> Next(T content, DateTime at, Upn byUpn, string byName, string? why)
    {
        OfficeDocument<T> next = new(Version + 1, at, byUpn, byName, why, content);
        Dictionary<string, int> versions = new(Versions?.State ?? []) { [Name] = next.Version };
        return
        [
            Change.Written(
                Row.Of(OfficeStore.Partition, OfficeDocuments.KeyOf(Name, next.Version), next, ("By", byUpn.Text)), before: null),
            Change.Written(Row.Of(OfficeStore.Partition, OfficeDocuments.CurrentKey, versions), Versions?.ETag),
        ];
    }
}
