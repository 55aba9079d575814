using Azure.Data.Tables;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Periods;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.SampleYear;

/// <summary>
/// A department's year, from the first working day to 15 December, 16:00, played through the bot's own buttons and rules into empty
/// tables. Nobody is written to. The same seed gives the same year.
/// </summary>
public static class DepartmentYear
{
    private static readonly TimeOnly JobsAt = new(7, 20);

    /// <summary>Where the clock stands when the year has been played, Vietnam local.</summary>
    public static DateTime EndOf(int year) => new(year, 12, 15, 16, 0, 0);

    /// <param name="bot">Its rows must be empty.</param>
    /// <exception cref="SampleYearException">There are rows already.</exception>
    public static async Task<PlayedYear> PlayAsync(QuietBot bot, int year, int seed, CancellationToken cancellationToken)
    {
        await bot.Get<Tables>().EnsureCreatedAsync(cancellationToken);
        if (await bot.Get<Tables>().Units.QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellationToken).AnyAsync(cancellationToken))
        {
            throw SampleYearException.NotEmpty();
        }

        PlayedDepartment department = new(bot);
        DateTime first = new(year, 1, 1, 8, 0, 0);
        await bot.StartAsync(first, cancellationToken);
        PlayedYear played = new();
        YearSetting setting = new(year, seed, department, played);
        Agenda agenda = new();
        PutDownJobs(agenda, bot, department, year);
        foreach (IPlayedPart part in Strands(setting))
        {
            part.PutDown(agenda);
        }

        await agenda.PlayAsync(bot.Put, EndOf(year), cancellationToken);
        bot.Put(EndOf(year));
        await new UnsentOutbox(bot).SettleAsync(bot.Clock.Now, cancellationToken);
        return played;
    }

    private static IPlayedPart[] Strands(YearSetting year) =>
    [
        new Merger(year), new Ceremonies(year), new StandingDuties(year), new Activities(year), new Chain(year), new Money(year), new OfficeWork(year),
        new Corrections(year),
    ];

    // What the bot's own clock would do: assignments every working day's morning, the freeze after its hour.
    private static void PutDownJobs(Agenda agenda, QuietBot bot, PlayedDepartment department, int year)
    {
        WorkCalendar calendar = department.Calendar;
        DateOnly last = DateOnly.FromDateTime(EndOf(year));
        for (DateOnly day = new(year, 1, 1); day <= last; day = calendar.AddWorkingDays(day, 1))
        {
            DateOnly before = calendar.AddWorkingDays(day, -1);
            // Periods begin on the 1st or the 15th.
            bool startsPeriod = before.Month != day.Month || (before.Day < 15 && day.Day >= 15);
            bool closesPeriod = day.Month % 3 == 0 && day.Day is > 15 and < 22;
            agenda.At(day.ToDateTime(JobsAt), async ct =>
            {
                await new UnsentOutbox(bot).SettleAsync(bot.Clock.Now, ct);
                if (startsPeriod)
                {
                    await bot.Get<Reconciler>().FollowAsync(ct);
                }

                if (closesPeriod)
                {
                    await bot.Get<PeriodFreezer>().RunAsync(ct);
                }
            });
        }
    }
}
