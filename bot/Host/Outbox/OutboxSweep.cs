using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>
/// Finds what was left behind when an instance ended in the middle: open messages whose hint was lost, and messages that wait for
/// somebody who has come. At the start, then now and again.
/// </summary>
public sealed partial class OutboxSweep(
    Tables tables,
    OutboxStore outbox,
    DueIndex due,
    Conversations conversations,
    OfficeChannel officeChannel,
    ReferenceData reference,
    BusinessClock clock,
    MachineClock machineTime,
    ILogger<OutboxSweep> logger) : BackgroundService
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
        foreach (UnitCode code in reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition))
        {
            foreach (int each in OutboxStore.YearsAround(clock.Today))
            {
                await foreach (OutboxMessage message in outbox.InStateAsync(code, each, MessageState.Open, cancellationToken))
                {
                    await due.AddAsync(message, cancellationToken);
                }

                await WakeAsync(code, each, cancellationToken);
            }
        }
    }

    private async Task WakeAsync(UnitCode unitCode, int year, CancellationToken cancellationToken)
    {
        HashSet<Upn?> addressees = [];
        await foreach (OutboxMessage message in outbox.InStateAsync(unitCode, year, MessageState.Waiting, cancellationToken))
        {
            addressees.Add(message.ToUpn);
        }

        DateTime dueAt = reference.Calendar.NextOpening(clock.Now);
        foreach (Upn? upn in addressees)
        {
            if (await IsThereAsync(upn, cancellationToken))
            {
                await outbox.WakeAsync(unitCode, year, upn, dueAt, cancellationToken);
            }
        }
    }

    private async Task<bool> IsThereAsync(Upn? upn, CancellationToken cancellationToken)
    {
        if (upn is null)
        {
            return await officeChannel.AddressAsync(cancellationToken) is not null;
        }

        return reference.Roster.FindByUpn(upn)?.AadObjectId is { } id
            && await conversations.OfPersonAsync(id, cancellationToken) is not null;
    }

    [LoggerMessage(1011, LogLevel.Error, "The sweep over the outbox failed; it is tried again")]
    private partial void LogFailed(Exception exception);
}
