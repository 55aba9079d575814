using Azure;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Periods;

/// <summary>
/// Freezes quarters: one fact of the Office, then every unit's own row. Run any number of times; a unit that a first run did not reach,
/// or that came later, is reached by the next.
/// </summary>
public sealed partial class PeriodFreezer(
    PeriodFreezes freezes,
    UnitPeriods units,
    OfficeStore office,
    ReferenceData reference,
    IOptions<ReformOptions> options,
    BusinessClock clock,
    ILogger<PeriodFreezer> logger)
{
    private PeriodRule Rule => options.Value.PeriodRule;

    /// <summary>Freezes what is past its deadline, and carries every recent freeze to all units.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateTime now = clock.Now;
        Dictionary<string, PeriodFreeze> known = new(await freezes.AllAsync(cancellationToken));
        foreach (ReportingPeriod quarter in FreezePeriod.Due(await FirstDayAsync(cancellationToken), reference.Calendar, Rule, now))
        {
            if (!known.ContainsKey(Quarters.KeyOf(quarter)))
            {
                known[Quarters.KeyOf(quarter)] = await freezes.AddAsync(FreezePeriod.ByClock(quarter, now), cancellationToken);
            }
        }

        foreach (PeriodFreeze freeze in known.Values.Where(f => f.At > now.AddYears(-1)))
        {
            await ApplyAsync(freeze, cancellationToken);
        }
    }

    /// <summary>Carries a freeze to every unit; gives how many of those that report have it.</summary>
    public async Task<int> ApplyAsync(PeriodFreeze freeze, CancellationToken cancellationToken)
    {
        int done = 0;
        foreach (Unit unit in reference.Roster.Units)
        {
            try
            {
                await units.FreezeAsync(unit.Code, freeze, cancellationToken);
                done += reference.Roster.ReportingUnits.Contains(unit) ? 1 : 0;
            }
            catch (Exception e) when (e is RequestFailedException or InvalidOperationException)
            {
                // The next run reaches it; the others do not wait for that.
                LogFailed(e, freeze.Key, unit.Code);
            }
        }

        return done;
    }

    /// <summary>A quarter that is frozen, or whose figures were due before anybody was asked for them.</summary>
    public async Task<Func<ReportingPeriod, bool>> ClosedAsync(CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, PeriodFreeze> known = await freezes.AllAsync(cancellationToken);
        DateOnly firstDay = await FirstDayAsync(cancellationToken);
        return quarter =>
            PeriodDeadlines.UnitDeadline(quarter, reference.Calendar) < firstDay || known.ContainsKey(Quarters.KeyOf(quarter));
    }

    [LoggerMessage(1301, LogLevel.Warning, "Freezing {Quarter} for unit {Unit} failed; it is tried again")]
    private partial void LogFailed(Exception exception, string quarter, string unit);

    private async Task<DateOnly> FirstDayAsync(CancellationToken cancellationToken) =>
        FreezePeriod.FirstDay(await office.GoLiveAsync(clock.Today, cancellationToken), reference.Plans, reference.Settings);
}
