using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>A row, or a transaction of rows, that the service would refuse.</summary>
public sealed class RowLimitException(string message) : InvalidOperationException(message);

/// <summary>The limits of the Table service on rows and transactions.</summary>
public static class RowLimits
{
    public const int Operations = 100;
    public const int TransactionBytes = 4 * 1024 * 1024;
    public const int RowBytes = 1024 * 1024;
    public const int PropertyBytes = 64 * 1024;
    public const int KeyBytes = 1024;

    /// <summary>Beside the two keys and the time stamp, of the 255 that a row may have.</summary>
    public const int Properties = 252;

    // What a batch says around each row: its part's headers, its address, its ETag.
    private const int BytesAroundOperation = 1024;

    /// <exception cref="RowLimitException">The service would refuse the row; the message names it and the limit, not its
    /// content.</exception>
    public static void Check(ITableEntity entity)
    {
        if (entity is not TableEntity row)
        {
            throw new RowLimitException($"A row is a {nameof(TableEntity)}, not a {entity.GetType().Name}.");
        }

        CheckKey(row.PartitionKey, "partition key");
        CheckKey(row.RowKey, "row key");
        List<KeyValuePair<string, object?>> properties =
        [
            .. row.Where(p => !IsOwn(p.Key) && p.Value is not null)
                .Select(p => new KeyValuePair<string, object?>(p.Key, p.Value))
        ];
        Limit(properties.Count, Properties, $"properties in {Name(row)}");
        int bytes = 4 + (2 * (row.PartitionKey.Length + row.RowKey.Length));
        foreach ((string name, object? value) in properties)
        {
            int size = SizeOf(value!);
            Limit(size, PropertyBytes, $"bytes in property {name} of {Name(row)}");
            bytes += 8 + (2 * name.Length) + size;
        }

        Limit(bytes, RowBytes, $"bytes in {Name(row)}");
    }

    /// <exception cref="RowLimitException">The service would refuse the transaction.</exception>
    public static void Check(IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count == 0)
        {
            throw new RowLimitException("A transaction without operations.");
        }

        string partition = actions[0].Entity.PartitionKey;
        Limit(actions.Count, Operations, $"operations in a transaction of {partition}");
        HashSet<string> keys = [];
        foreach (ITableEntity entity in actions.Select(a => a.Entity))
        {
            Check(entity);
            if (entity.PartitionKey != partition)
            {
                throw new RowLimitException($"A transaction over two partitions: {partition} and {entity.PartitionKey}.");
            }

            if (!keys.Add(entity.RowKey))
            {
                throw new RowLimitException($"A transaction with two operations on {Name(entity)}.");
            }
        }

        Limit(BytesOf(actions.Select(a => (TableEntity)a.Entity)), TransactionBytes, $"bytes in a transaction of {partition}");
    }

    /// <summary>What rows take in a transaction, as it goes over the wire.</summary>
    public static int BytesOf(IEnumerable<TableEntity> rows) =>
        rows.Sum(row => BytesAroundOperation + row.Sum(p => p.Key.Length + WrittenBytes(p.Value)));

    private static void CheckKey(string? key, string what)
    {
        if (key is null)
        {
            throw new RowLimitException($"A row without a {what}.");
        }

        Limit(2 * key.Length, KeyBytes, $"bytes in the {what} {key[..Math.Min(key.Length, 40)]}…");
        if (key.Any(c => c is '/' or '\\' or '#' or '?' || char.IsControl(c)))
        {
            throw new RowLimitException($"The {what} {key} holds a character that keys may not: / \\ # ? or a control character.");
        }
    }

    private static void Limit(int value, int limit, string what)
    {
        if (value > limit)
        {
            throw new RowLimitException($"{value} {what}; the service takes {limit}.");
        }
    }

    private static int SizeOf(object value) => value switch
    {
        string text => 2 * text.Length,
        byte[] binary => binary.Length,
        BinaryData binary => binary.ToMemory().Length,
        Guid => 16,
        bool => 1,
        int => 4,
        _ => 8,
    };

    // As it goes over the wire: texts with all but plain ASCII as \u0000, binaries as base 64.
    private static int WrittenBytes(object? value) => value switch
    {
        null => 0,
        string text => text.Sum(c => IsWrittenAsItIs(c) ? 1 : 6),
        byte[] binary => binary.Length * 4 / 3,
        BinaryData binary => binary.ToMemory().Length * 4 / 3,
        _ => 40,
    };

    private static bool IsWrittenAsItIs(char c) => c is >= ' ' and <= '~' and not ('"' or '\\' or '<' or '>' or '&' or '\'' or '+' or '`');

    private static bool IsOwn(string name) =>
        name is "PartitionKey" or "RowKey" or "Timestamp" || name.StartsWith("odata.", StringComparison.Ordinal);

    private static string Name(ITableEntity row) => $"{row.PartitionKey}/{row.RowKey}";
}
