using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Settings;

namespace TeamsReformBot.Domain.Periods;

/// <summary>The Office freezes a quarter's figures once its last day is over; the deadline does it where nobody has.</summary>
public static class FreezePeriod
{
    public static Outcome<PeriodFreeze> Decide(PeriodFreeze? existing, ReportingPeriod quarter, Person by, DateTime now)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<PeriodFreeze>(FaultCode.NotAnOfficer);
        }

        if (existing is not null)
        {
            return Outcome.Repeated<PeriodFreeze>();
        }

        return DateOnly.FromDateTime(now) <= quarter.Last
            ? Outcome.Refuse<PeriodFreeze>([new Fault(FaultCode.PeriodNotOver, null, quarter.Last)])
            : Outcome.Of(new PeriodFreeze(Quarters.KeyOf(quarter), now, by.Upn, by.Name));
    }

    /// <summary>
    /// The first day on which anything was asked for: the bot's own, or that of the first plan, or of a pilot unit, where it is later.
    /// The go-live of a plan that follows ends no quarter of the one before.
    /// </summary>
    public static DateOnly FirstDay(DateOnly firstRun, IEnumerable<Plan> plans, OfficeSettings office)
    {
        DateOnly goLive = office.FirstGoLive(plans.Min(plan => plan.GoLive));
        return goLive > firstRun ? goLive : firstRun;
    }

    /// <summary>The quarters whose deadline has passed by now, that are not older than a year and had days since the start.</summary>
    /// <param name="firstDay">Quarters that ended before it never had figures.</param>
    public static IEnumerable<ReportingPeriod> Due(DateOnly firstDay, WorkCalendar calendar, PeriodRule rule, DateTime now)
    {
        DateOnly today = DateOnly.FromDateTime(now);
        ReportingPeriod quarter = ReportingPeriods.Containing(PeriodKind.Quarter, today.AddYears(-1), rule);
        while (quarter.Last < today)
        {
            if (quarter.Last >= firstDay && PeriodDeadlines.FreezeAt(quarter, calendar) <= now)
            {
                yield return quarter;
            }

            quarter = ReportingPeriods.Containing(PeriodKind.Quarter, quarter.Last.AddDays(1), rule);
        }
    }

    public static PeriodFreeze ByClock(ReportingPeriod quarter, DateTime now) =>
        new(Quarters.KeyOf(quarter), now, AssignmentFact.Clock, "");
}
