using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.People;

namespace TeamsReformBot.Host.Setup;

/// <summary>What an installation begins with: calendar and plan come with the product, the roster is the installation's own file.</summary>
public sealed class DataFiles(IOptions<ReformOptions> options)
{
    private static readonly string Folder = AppContext.BaseDirectory;

    public WorkCalendar Calendar { get; } = ReadCalendar(Path.Combine(Folder, "Calendar"));

    public Plan Plan { get; } = ReadPlan(Path.Combine(Folder, "Plans"));

    public Roster Roster { get; } = ReadRoster(options.Value.Roster);

    /// <summary>Tells whether the roster's file is the one that was imported last.</summary>
    public string RosterHash { get; } = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(options.Value.Roster)));

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
