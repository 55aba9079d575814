using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Department;

/// <summary>What an installation begins with: calendar and plan come with the product, the roster is the installation's own file.</summary>
public sealed class DataFiles
{
    // Below the path of the file itself, which is a value of its own.
    private const string TrustOnce = ReformOptions.Section + ":Roster:TrustOnce";

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly string Folder = AppContext.BaseDirectory;

    public DataFiles(IOptions<ReformOptions> options, IConfiguration configuration)
    {
        CalendarYears = ReadCalendar(Path.Combine(Folder, "Calendar"));
        Calendar = WorkCalendar.Of(CalendarYears);
        PlanParts = ReadPlan(Path.Combine(Folder, "Plans"));
        Plan = PlanParts.ToPlan();
        RosterReading = ReadRoster(options.Value.Roster);
        RosterHash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(options.Value.Roster)));
        TrustsFile = IsTrusted(configuration[TrustOnce], RosterHash);
    }

    public IReadOnlyList<CalendarYear> CalendarYears { get; }

    public WorkCalendar Calendar { get; }

    /// <summary>Tells whether the roster's file is the one that was imported last.</summary>
    public string RosterHash { get; }

    /// <summary>In an emergency: whoever runs the bot vouches for this very file, roles of trust and all.</summary>
    public bool TrustsFile { get; }

    public PlanParts PlanParts { get; }

    public Plan Plan { get; }

    public RosterReading RosterReading { get; }

    public Roster Roster => RosterReading.Roster!;

    private static CalendarYear[] ReadCalendar(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Select(file => CalendarFile.Parse(Path.GetFileName(file), File.ReadAllText(file)))];

    private static PlanParts ReadPlan(string folder)
    {
        string Text(string name) => File.ReadAllText(Path.Combine(folder, name));
        return new PlanParts(
            PlanFile.ReadIssued(Text("plan-103-2023.json")), PlanFile.ReadSuccessor(Text("plan-2026.json")),
            PlanFile.ReadDuties(Text("duties.json")));
    }

    // Whoever sets it waits for its effect: another file than the one meant is no reason to go on without a word.
    private static bool IsTrusted(string? hash, string rosterHash)
    {
        if (string.IsNullOrWhiteSpace(hash))
        {
            return false;
        }

        return string.Equals(hash.Trim(), rosterHash, StringComparison.OrdinalIgnoreCase) ? true : throw new StartupException(
            $"{TrustOnce} không phải mã SHA-256 của tệp danh sách (Reform:Roster); mã của tệp là {rosterHash}. Sửa hoặc bỏ cấu hình này. "
            + $"/ {TrustOnce} is not the SHA-256 of the roster file (Reform:Roster), which is {rosterHash}. Correct the setting or take it away.");
    }

    private static RosterReading ReadRoster(string path)
    {
        if (!File.Exists(path))
        {
            throw new StartupException(
                $"Không thấy tệp danh sách cán bộ (Reform:Roster): {path}. / The roster file (Reform:Roster) was not found: {path}.");
        }

        RosterReading reading = RosterCsv.ReadFile(path);
        return reading.Roster is not null ? reading : throw new StartupException(
            "Tệp danh sách cán bộ (Reform:Roster) có lỗi. / The roster file (Reform:Roster) has faults.\n"
            + string.Join('\n', reading.Faults.Select(InBothLanguages)));
    }

    private static string InBothLanguages(RosterFault fault) =>
        $"{RosterFaultText.Of(fault, Vietnamese)} / {RosterFaultText.Of(fault, English)}";
}
