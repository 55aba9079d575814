using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>The register of difficulties: gives each its number of the calendar year, the same one however often it is asked.</summary>
public sealed class DifficultyRegister(Tables tables)
{
    private const string CounterKey = "counter";
    private const string Last = "Last";
    private const string Number = "Number";

    /// <summary>The number of a difficulty, such as KK-2026-0007.</summary>
    public Task<string> NumberOfAsync(int year, string difficultyId, CancellationToken cancellationToken)
    {
        string partition = string.Create(CultureInfo.InvariantCulture, $"register|{year:D4}");
        string key = Row.Key("n|" + difficultyId);
        return Tries.UntilAsync(() => $"register of {year}", async () =>
        {
            NullableResponse<TableEntity> known = await tables.Units.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
            if (known.HasValue)
            {
                return (true, known.Value!.GetString(Number));
            }

            NullableResponse<TableEntity> counter = await tables.Units.GetEntityIfExistsAsync<TableEntity>(partition, CounterKey, cancellationToken: cancellationToken);
            int next = (counter.HasValue ? counter.Value!.GetInt32(Last) ?? 0 : 0) + 1;
            string number = string.Create(CultureInfo.InvariantCulture, $"KK-{year:D4}-{next:D4}");
            TableEntity counted = new(partition, CounterKey) { [Last] = next };
            TableTransactionAction count = Change.Written(counted, counter.HasValue ? counter.Value!.ETag : null);
            TableTransactionAction name = new(TableTransactionActionType.Add, new TableEntity(partition, key) { [Number] = number });
            try
            {
                await tables.Units.SubmitTransactionAsync([count, name], cancellationToken);
                return (true, number);
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                // Somebody took that number in between.
                return (false, number);
            }
        });
    }
}
