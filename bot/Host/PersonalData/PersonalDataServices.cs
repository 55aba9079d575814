using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>What is kept about people, and their requests about it.</summary>
public static class PersonalDataServices
{
    public static IServiceCollection AddPersonalData(this IServiceCollection services) => services
        .AddSingleton<DataRequests>().AddSingleton<KeptAbout>().AddSingleton<AskingAboutData>()
        .AddSingleton<PreparingRequests>().AddSingleton<AccountsHeld>().AddSingleton<DataCopies>()
        .AddSingleton<DataRequestHandling>().AddSingleton<Anonymiser>().AddSingleton<RowSweep>().AddSingleton<RetentionJob>()
        .AddHostedService<RetentionAfterStart>().AddSingleton<DataRequestReminding>()
        .AddJob<DataRequestReminding>("data-requests", Turn.DataRequests, (d, ct) => d.RunAsync(ct))
        .AddJob<RetentionJob>(RetentionJob.Name, Rhythm.EveryNight, (r, ct) => r.RunAsync(ct));
}
