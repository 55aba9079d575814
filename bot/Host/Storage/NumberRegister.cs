using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>Counts what is registered, by register and calendar year; each keeps the number that it was given first.</summary>
public sealed class NumberRegister(Tables tables)
{
    private const string CounterKey = "counter";
    private const string Last = "Last";
    private const string Number = "Number";

    /// <param name="register">Begins the name of its partition.</param>
    /// <param name="prefix">Begins its numbers.</param>
    public Task<string> NumberOfAsync(string register, string prefix, int year, string id, CancellationToken cancellationToken)
    {
        string partition = string.Create(CultureInfo.InvariantCulture, $"{register}|{year:D4}");
        string key = Row.Key("n|" + id);
        return Tries.UntilAsync(() => $"{register} of {year}", async () =>
        {
            NullableResponse<TableEntity> known = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
                partition, key, cancellationToken: cancellationToken);
            if (known.HasValue)
            {
                return (true, known.Value!.GetString(Number));
            }

            NullableResponse<TableEntity> counter = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
                partition, CounterKey, cancellationToken: cancellationToken);
            int next = (counter.HasValue ? counter.Value!.GetInt32(Last) ?? 0 : 0) + 1;
            string number = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year:D4}-{next:D4}");
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
