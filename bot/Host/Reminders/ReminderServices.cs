using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Reminders;

/// <summary>What reminds, by the ladder, by hand, and what holds it back.</summary>
public static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<PlannedReminders>()
            .AddSingleton<PauseForms>()
            .AddSingleton<Digesting>()
            .AddSingleton<Nudging>()
            .AddSingleton<TetTelling>()
            .AddSingleton<DeadlinesJob>()
        .AddJob<DeadlinesJob>("deadlines", Turn.Reminders, (j, ct) => j.RunAsync(ct));
}
