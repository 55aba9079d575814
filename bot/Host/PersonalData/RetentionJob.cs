using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Each night: lets go what is no longer kept, and takes out the names of those whose requests to be deleted are done.</summary>
public sealed partial class RetentionJob(
    Tables tables,
    RowSweep sweep,
    UnitStore units,
    OfficeDocuments documents,
    Conversations conversations,
    Anonymiser anonymiser,
    ReferenceData reference,
    BusinessClock clock,
    IOptions<ReformOptions> options,
    ILogger<RetentionJob> logger)
{
    public const string Name = "retention";

    // What is left goes the next night.
    private const int MostARun = 5000;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        RetentionOptions kept = options.Value.Retention;
        RetentionCutOffs cutOffs = RetentionCutOffs.At(clock.Now, kept.LogDays, kept.DraftDays, kept.ActivityYears);
        int erased = await EraseAsync(cancellationToken);
        int deleted = await DeleteAsync(
            tables.Seen, TableClient.CreateQueryFilter($"Timestamp lt {Moment(cutOffs.Logs)}"), cancellationToken)
            + await DeleteAsync(tables.Audit, TableClient.CreateQueryFilter($"PartitionKey lt {Month(cutOffs.Audit)}"), cancellationToken)
            + await RostersAsync(cutOffs, cancellationToken)
            + await LeftAsync(cancellationToken);
        foreach (string partition in Partitions())
        {
            deleted += await UnitAsync(partition, cutOffs, cancellationToken);
        }

        LogDone(deleted, erased);
    }

    private IEnumerable<UnitCode> Partitions() => reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition);

    private async Task<int> UnitAsync(string partition, RetentionCutOffs cutOffs, CancellationToken cancellationToken)
    {
        string first = string.Create(CultureInfo.InvariantCulture, $"{cutOffs.FirstYear:D4}|");
        int deleted = await DeleteAsync(
            tables.Units, TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {"2000|"} and RowKey lt {first}"),
            cancellationToken);
        string drafts = TableClient.CreateQueryFilter($"Timestamp lt {Moment(cutOffs.Drafts)}");
        // What waits for the head's word stays until it has it.
        string decided = $"{drafts} and Status ne '{DraftStatus.Waiting}'";
        string logs = TableClient.CreateQueryFilter($"Timestamp lt {Moment(cutOffs.Logs)} and (State eq {"Sent"} or State eq {"Dropped"})");
        for (int year = clock.Today.Year - 1; year <= clock.Today.Year; year++)
        {
            deleted += await DeleteAsync(
                tables.Units, $"{Row.WithPrefix(partition, UnitRows.DraftPrefix(year))} and {decided}", cancellationToken);
            deleted += await DeleteAsync(
                tables.Units, $"{Row.WithPrefix(partition, UnitRows.Prefix(year, 'o'))} and {logs}", cancellationToken);
            deleted += await DeleteAsync(
                tables.Units, $"{Row.WithPrefix(partition, UnitRows.CopyPrefix(year))} and {drafts}", cancellationToken);
        }

        return partition == OfficeStore.Partition
            ? deleted
                + await DeleteAsync(tables.Units, $"{Row.WithPrefix(partition, OfficeStore.DraftPrefix)} and {drafts}", cancellationToken)
            : deleted;
    }

    // A version is over when the next one began.
    private async Task<int> RostersAsync(RetentionCutOffs cutOffs, CancellationToken cancellationToken)
    {
        IReadOnlyList<OfficeDocument<RosterContent>> versions = await documents.HistoryAsync<RosterContent>(
            ReferenceData.RosterDocument, cancellationToken);
        List<int> over =
        [
            .. versions.Zip(versions.Skip(1))
                .Where(pair => pair.Second.At.Year < cutOffs.FirstYear)
                .Select(pair => pair.First.Version)
        ];
        foreach (int version in over)
        {
            await documents.DeleteAsync(ReferenceData.RosterDocument, version, cancellationToken);
        }

        return over.Count;
    }

    // Whoever is on no roster is written to no more.
    private async Task<int> LeftAsync(CancellationToken cancellationToken)
    {
        List<Guid> left =
        [
            .. (await conversations.PeopleAsync(Moment(clock.Now.AddDays(-options.Value.Retention.LogDays)), cancellationToken))
                .Where(id => reference.Roster.Find(id) is null)
        ];
        foreach (Guid id in left)
        {
            await conversations.EraseAsync(id, cancellationToken);
        }

        return left.Count;
    }

    private async Task<int> EraseAsync(CancellationToken cancellationToken)
    {
        int erased = 0;
        foreach (UnitCode partition in Partitions())
        {
            for (int year = clock.Today.Year - 1; year <= clock.Today.Year; year++)
            {
                foreach (Stored<DataRequest> request in await units.RowsAsync<DataRequest>(
                    partition, UnitRows.RequestPrefix(year), cancellationToken))
                {
                    if (Anonymiser.IsDue(request.State) && await anonymiser.RunAsync(request.State, cancellationToken))
                    {
                        erased++;
                    }
                }
            }
        }

        return erased;
    }

    private Task<int> DeleteAsync(TableClient table, string filter, CancellationToken cancellationToken) =>
        sweep.DeleteAsync(table, filter, MostARun, cancellationToken);

    private static DateTimeOffset Moment(DateTime local) => new(local, VietnamTime.Zone.GetUtcOffset(local));

    private static string Month(DateTime at) => at.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    [LoggerMessage(1621, LogLevel.Information, "Retention: {Deleted} rows are no longer kept, {Erased} people were taken out by name")]
    private partial void LogDone(int deleted, int erased);
}

/// <summary>Once after each start: a bot that is stopped at night lets go too.</summary>
public sealed partial class RetentionAfterStart(CatchUp catchUp, RetentionJob retention, JobRuns runs, ILogger<RetentionAfterStart> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await catchUp.Done.WaitAsync(stoppingToken);
        try
        {
            await runs.RunAsync(RetentionJob.Name, retention.RunAsync, stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(e);
        }
    }

    [LoggerMessage(1622, LogLevel.Error, "Letting go what is no longer kept failed; it is tried again in the night")]
    private partial void LogFailed(Exception exception);
}
