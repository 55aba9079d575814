using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.People;

/// <summary>The roster, edited and imported.</summary>
public static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<RosterStore>().AddSingleton<RosterStart>().AddSingleton<RosterEditing>().AddSingleton<RosterImporting>()
        .AddSingleton<RosterDeciding>().AddSingleton<UnitViews>();
}
