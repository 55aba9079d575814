using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>A state read from a row, with the row's version for the next write.</summary>
public sealed record Stored<T>(T State, ETag ETag);

/// <summary>How states stand in rows: as JSON, and a few plain columns beside it to filter on and to read by eye.</summary>
public static class Row
{
    // Characters of UTF-16.
    private const int MaxPropertyLength = RowLimits.PropertyBytes / 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.General)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Vietnamese stays readable, and short, in the table.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TableEntity Of<T>(string partitionKey, string rowKey, T state, params (string Name, object? Value)[] columns)
    {
        string json = JsonSerializer.Serialize(state, Json);
        TableEntity row = new(partitionKey, rowKey);
        for (int part = 0; part * MaxPropertyLength < json.Length; part++)
        {
            row[DataName(part)] = json[(part * MaxPropertyLength)..Math.Min(json.Length, (part + 1) * MaxPropertyLength)];
        }

        foreach ((string name, object? value) in columns)
        {
            row[name] = value;
        }

        return row;
    }

    /// <summary>The state of a row as JSON; null where it has none.</summary>
    public static string? JsonOf(TableEntity row)
    {
        StringBuilder json = new();
        for (int part = 0; row.GetString(DataName(part)) is { } text; part++)
        {
            json.Append(text);
        }

        return json.Length == 0 ? null : json.ToString();
    }

    /// <summary>A row with another state and the same columns beside it.</summary>
    public static TableEntity With(TableEntity row, JsonNode state) => Of(
        row.PartitionKey,
        row.RowKey,
        state,
        [.. row.Where(
            c => !c.Key.StartsWith(DataName(0), StringComparison.Ordinal)
                && !c.Key.StartsWith("odata", StringComparison.Ordinal)
                && c.Key is not ("PartitionKey" or "RowKey" or "Timestamp"))
            .Select(c => (c.Key, (object?)c.Value))]);

    public static Stored<T> Read<T>(TableEntity row)
    {
        T state = JsonSerializer.Deserialize<T>(JsonOf(row) ?? "null", Json)
            ?? throw new InvalidOperationException($"A row of {row.PartitionKey} is empty.");
        return new Stored<T>(state, row.ETag);
    }

    /// <summary>A key's part without the characters that keys may not hold (a guest's principal name has #).</summary>
    public static string Key(string part)
    {
        if (part.All(IsAllowed))
        {
            return part;
        }

        StringBuilder key = new(part.Length + 8);
        foreach (char c in part)
        {
            _ = IsAllowed(c)
                ? key.Append(c)
                : key.Append('~').Append(((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return key.ToString();
    }

    /// <summary>A filter for the rows of a partition whose keys begin with a prefix.</summary>
    public static string WithPrefix(string partitionKey, string prefix)
    {
        // The prefix ends in a character below the last, so that the range is exactly what begins with it.
        string end = prefix[..^1] + (char)(prefix[^1] + 1);
        return TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey} and RowKey ge {prefix} and RowKey lt {end}");
    }

    // Long texts full of emoji, escaped, do not fit into one property.
    private static string DataName(int part) =>
        part == 0 ? "Data" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Data{part + 1}");

    private static bool IsAllowed(char c) => c is not ('/' or '\\' or '#' or '?' or '%' or '~') && !char.IsControl(c);
}
