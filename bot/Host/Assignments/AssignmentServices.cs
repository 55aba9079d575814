using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Assignments: made, shown, confirmed, corrected.</summary>
public static class AssignmentServices
{
    public static IServiceCollection AddAssignments(this IServiceCollection services) => services
        .AddSingleton<AssignmentDeciding>().AddSingleton<AssignmentViews>().AddSingleton<RecordedByBot>().AddSingleton<CarriedFigures>()
        .AddSingleton<ConfirmedOtherwise>().AddSingleton<UnitWork>().AddSingleton<OwedByNow>().AddSingleton<ClickedAssignments>()
        .AddSingleton<Confirming>().AddSingleton<Correcting>().AddSingleton<LastConfirmed>().AddSingleton<Reconciler>()
        .AddJob<Reconciler>("monthly-flag-ceremony", Turn.Ceremonies, (r, ct) => r.DutyAsync(DutyIds.Ceremony, ct))
        .AddJob<Reconciler>("quarterly-conference", Turn.Conferences, (r, ct) => r.DutyAsync(DutyIds.Conference, ct))
        .AddJob<Reconciler>("standing-duties", Turn.StandingDuties, (r, ct) => r.StandingDutiesAsync(ct));
}
