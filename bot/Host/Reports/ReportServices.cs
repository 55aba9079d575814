using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Reports;

/// <summary>Reports: computed, kept, shown, written to files.</summary>
public static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportForms>().AddSingleton<ReportGathering>().AddSingleton<ReportBook>().AddSingleton<ReportCards>()
        .AddSingleton<ReportDrafting>()
        .AddJob<ReportDrafting>("report-drafts", Turn.Reports, (d, ct) => d.RunAsync(ct));
}
