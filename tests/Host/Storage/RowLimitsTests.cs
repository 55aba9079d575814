using Azure.Data.Tables;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tests.Storage;

/// <summary>What the service refuses is refused before the call: the table of these tests does not exist.</summary>
public sealed class RowLimitsTests
{
    private const string Nowhere = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;TableEndpoint=http://127.0.0.1:9/devstoreaccount1;";

    private readonly GuardedTable _table = new(Nowhere, "Nowhere", new TableClientOptions());

    public static TheoryData<string, string> BadKeys => new()
    {
        { "a/b", "holds a character" },
        { "a\\b", "holds a character" },
        { "a#b", "holds a character" },
        { "a?b", "holds a character" },
        { "a\tb", "holds a character" },
        { "a\u0085b", "holds a character" },
        { new string('ă', 513), "1026 bytes in the" },
    };

    [Theory]
    [MemberData(nameof(BadKeys))]
    public async Task A_key_that_is_too_long_or_holds_a_forbidden_character_is_refused(string key, string why)
    {
        await RefusedAsync(new TableEntity("p", key), "row key", why);
        await RefusedAsync(new TableEntity(key, "r"), "partition key", why);
    }

    [Fact]
    public async Task A_property_over_64_KiB_of_UTF16_is_refused()
    {
        RowLimits.Check(new TableEntity("p", "r") { ["Data"] = new string('ă', 32 * 1024) });
        await RefusedAsync(new TableEntity("p", "r") { ["Data"] = new string('ă', (32 * 1024) + 1) }, "bytes in property Data of p/r");
        await RefusedAsync(new TableEntity("p", "r") { ["Data"] = new byte[(64 * 1024) + 1] }, "bytes in property Data of p/r");
    }

    [Fact]
    public async Task More_than_255_properties_are_refused()
    {
        RowLimits.Check(Wide(252, i => i));
        await RefusedAsync(Wide(253, i => i), "253 properties in p/r");
    }

    [Fact]
    public async Task A_row_over_1_MiB_is_refused()
    {
        RowLimits.Check(Wide(15, _ => new string('x', 32 * 1024)));
        await RefusedAsync(Wide(16, _ => new string('x', 32 * 1024)), "bytes in p/r");
    }

    [Fact]
    public async Task A_transaction_over_100_operations_is_refused()
    {
        RowLimits.Check(Transaction(100, i => new TableEntity("p", $"r{i}")));
        await TransactionRefusedAsync(Transaction(101, i => new TableEntity("p", $"r{i}")), "101 operations");
    }

    [Fact]
    public async Task A_transaction_over_two_partitions_is_refused() =>
        await TransactionRefusedAsync(Transaction(2, i => new TableEntity($"p{i}", "r")), "two partitions: p0 and p1");

    [Fact]
    public async Task A_transaction_that_writes_a_row_twice_is_refused() =>
        await TransactionRefusedAsync(Transaction(2, _ => new TableEntity("p", "r")), "two operations on p/r");

    [Fact]
    public async Task A_transaction_without_operations_is_refused() => await TransactionRefusedAsync([], "without operations");

    [Fact]
    public async Task A_transaction_over_4_MiB_is_refused()
    {
        TableEntity Row(int i) => new("p", $"r{i}") { ["Data"] = new string('ă', 32 * 1024) };
        // Each of these letters is six bytes in a request's body (ChangeTests writes such texts to the real emulator).
        RowLimits.Check(Transaction(21, Row));
        await TransactionRefusedAsync(Transaction(22, Row), "bytes in a transaction of p");
    }

    private static TableEntity Wide(int properties, Func<int, object> value)
    {
        TableEntity row = new("p", "r");
        for (int i = 0; i < properties; i++)
        {
            row[$"Data{i}"] = value(i);
        }

        return row;
    }

    private static TableTransactionAction[] Transaction(int operations, Func<int, TableEntity> row) =>
        [.. Enumerable.Range(0, operations).Select(i => new TableTransactionAction(TableTransactionActionType.Add, row(i)))];

    private async Task RefusedAsync(TableEntity row, params string[] why)
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        Func<Task>[] writes =
        [
            () => _table.AddEntityAsync(row, ct),
            () => _table.UpsertEntityAsync(row, TableUpdateMode.Replace, ct),
            () => _table.UpdateEntityAsync(row, Azure.ETag.All, TableUpdateMode.Replace, ct),
            () => _table.SubmitTransactionAsync([new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)], ct),
        ];
        foreach (Func<Task> write in writes)
        {
            RowLimitException refused = await Assert.ThrowsAsync<RowLimitException>(write);
            Assert.All(why, part => Assert.Contains(part, refused.Message, StringComparison.Ordinal));
        }
    }

    private async Task TransactionRefusedAsync(TableTransactionAction[] transaction, string why)
    {
        RowLimitException refused = await Assert.ThrowsAsync<RowLimitException>(
            () => _table.SubmitTransactionAsync(transaction, TestContext.Current.CancellationToken));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }
}
