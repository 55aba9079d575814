using TeamsReformBot.Host.Decisions;

namespace TeamsReformBot.Host.Department;

/// <summary>Roster, plans, calendar and settings, as they are now and as they are changed.</summary>
public static class DepartmentServices
{
    public static IServiceCollection AddDepartment(this IServiceCollection services) => services
        .AddSingleton<DataFiles>()
            .AddSingleton<ReferenceData>()
            .AddSingleton<ICurrentRoster>(provider => provider.GetRequiredService<ReferenceData>())
        .AddSingleton<Deciding>().AddSingleton<KeptDocuments>().AddSingleton<RosterStore>();
}
