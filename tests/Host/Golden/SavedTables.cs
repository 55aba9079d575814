using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>
/// The product's tables as text, a file a table, which can be read by eye, compared line by line, and filled into empty tables again. A
/// row is its
/// partition and key, then a line a column with the column's type where it is no string.
/// </summary>
internal static partial class SavedTables
{
    public static IReadOnlyList<string> Names { get; } = ["Units", Due, "People", "Audit", "Seen"];

    private const string Due = "Due";
    private const int MostShown = 20;
    private const int Shown = 120;
    private static readonly string[] KeptByStorage = ["PartitionKey", "RowKey", "Timestamp", "odata.etag"];

    /// <summary>All rows of all tables, with placeholders for what is not the product's own choice.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(RunningBot bot)
    {
        Dictionary<string, IReadOnlyList<TableEntity>> tables = [];
        foreach (string name in Names)
        {
            tables[name] = name == Due ? await HintsAsync(bot, "PartitionKey ge ''") : await bot.RowsAsync(name);
        }

        Placeholders placeholders = new(bot.ServiceUrl, [.. Names.SelectMany(name => tables[name].Select(Text))]);
        return tables.ToDictionary(
            table => table.Key, table => string.Concat(table.Value.Select(Text).Select(placeholders.In).Order(StringComparer.Ordinal)));
    }

    /// <summary>Fails with the rows that are new, gone, or changed, of which it shows where.</summary>
    public static void AssertEqual(string table, string saved, string now)
    {
        Dictionary<string, string> was = Rows(saved), isNow = Rows(now);
        string[] differences =
        [
            .. was.Keys.Union(isNow.Keys).Order(StringComparer.Ordinal)
                .Select(key => Difference(key, was.GetValueOrDefault(key, ""), isNow.GetValueOrDefault(key, ""))).Where(d => d.Length > 0),
        ];
        Assert.True(
            differences.Length == 0,
            $"{differences.Length} rows of {table} are other ones:\n{string.Concat(differences.Take(MostShown))}");
    }

    private static string Difference(string key, string was, string isNow)
    {
        int at = was.Zip(isNow).TakeWhile(pair => pair.First == pair.Second).Count();
        string Around(string text) => text[Math.Max(0, Math.Min(at, text.Length) - Shown)..Math.Min(text.Length, at + Shown)];
        return was == isNow ? ""
            : was.Length == 0 ? $"new: {key}\n"
            : isNow.Length == 0 ? $"gone: {key}\n"
            : $"{key}\n  was: {Around(was)}\n  is:  {Around(isNow)}\n";
    }

    /// <summary>
    /// The hints of messages that there are. A hint is written before its message, which may be refused after all: it is let go after
    /// ten minutes by the
    /// machine's clock, which may be before the test's end or not.
    /// </summary>
    public static async Task<IReadOnlyList<TableEntity>> HintsAsync(RunningBot bot, string filter)
    {
        List<TableEntity> hints = [];
        foreach (TableEntity hint in await bot.RowsAsync(Due, filter))
        {
            string message =
                $"PartitionKey eq '{hint.GetString("Unit")}' and RowKey eq '{hint.GetInt32("Year")}|o|{hint.GetString("Message")}'";
            if ((await bot.RowsAsync("Units", message)).Count > 0)
            {
                hints.Add(hint);
            }
        }

        return hints;
    }

    private static Dictionary<string, string> Rows(string text) =>
        RowStart().Split(text).Where(row => row.Length > 0).ToDictionary(row => row[..row.IndexOf('\n', StringComparison.Ordinal)]);

    [GeneratedRegex("(?<=\\n)(?=[^ ])")]
    private static partial Regex RowStart();

    private static string Text(TableEntity row)
    {
        StringBuilder text = new($"{row.PartitionKey} {row.RowKey}\n");
        foreach ((string column, object value) in row.Where(c =>
            !KeptByStorage.Contains(c.Key)).OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {column}{TypeOf(value)}: {Written(value)}\n");
        }

        return text.ToString();
    }

    private static string TypeOf(object value) => value is string ? "" : $" ({value.GetType().Name})";

    private static string Written(object value) => value switch
    {
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        string text when text.Contains('\n', StringComparison.Ordinal) => throw new FormatException("A column of several lines: " + text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
