using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Finds open messages whose hint was lost and gives them a new one: at the start, then now and again.</summary>
public sealed partial class OutboxSweep(
    Tables tables, OutboxStore outbox, DueIndex due, ReferenceData reference, BusinessClock clock, MachineClock machineTime, ILogger<OutboxSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await tables.Created.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(e);
            }

            await Task.Delay(Pause, machineTime, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        int year = clock.Today.Year;
        foreach (string code in reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition))
        {
            foreach (int each in (int[])[year - 1, year])
            {
                await foreach (OutboxMessage message in outbox.InStateAsync(code, each, MessageState.Open, cancellationToken))
                {
                    await due.AddAsync(message, cancellationToken);
                }
            }
        }
    }

    [LoggerMessage(1011, LogLevel.Error, "The sweep over the outbox failed; it is tried again")]
    private partial void LogFailed(Exception exception);
}
