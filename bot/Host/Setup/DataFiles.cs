using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.People;

namespace TeamsReformBot.Host.Setup;

/// <summary>The data that the rules work on: calendar and plan come with the product, the roster is the installation's own.</summary>
public static class DataFiles
{
    public static IServiceCollection AddDataFiles(this IServiceCollection services)
    {
        string folder = AppContext.BaseDirectory;
        services.AddSingleton(_ => ReadCalendar(Path.Combine(folder, "Calendar")));
        services.AddSingleton(_ => ReadPlan(Path.Combine(folder, "Plans")));
        services.AddSingleton(provider => ReadRoster(provider.GetRequiredService<IOptions<ReformOptions>>().Value.Roster));
        services.AddSingleton<RosterContacts>();
        return services;
    }

    private static WorkCalendar ReadCalendar(string folder) => WorkCalendar.Of(
        [.. Directory.GetFiles(folder, "*.json").Select(file => CalendarFile.Parse(Path.GetFileName(file), File.ReadAllText(file)))]);

    private static Plan ReadPlan(string folder)
    {
        string Text(string name) => File.ReadAllText(Path.Combine(folder, name));
        return PlanFile.Running(Text("plan-103-2023.json"), Text("plan-2026.json"), Text("duties.json"));
    }

    private static Roster ReadRoster(string path)
    {
        if (!File.Exists(path))
        {
            throw new StartupException($"Không thấy tệp danh sách cán bộ (Reform:Roster): {path}. / The roster file (Reform:Roster) was not found: {path}.");
        }

        RosterReading reading = RosterCsv.ReadFile(path);
        return reading.Roster ?? throw new StartupException(
            $"Tệp danh sách cán bộ (Reform:Roster) có lỗi. / The roster file (Reform:Roster) has faults.\n{string.Join('\n', reading.Faults)}");
    }
}
