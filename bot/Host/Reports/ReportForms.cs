using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Reports;

/// <summary>The forms of the reports, from the file that comes with the product.</summary>
public sealed class ReportForms
{
    public ReportSettings Settings { get; } = Read();

    /// <exception cref="StartupException">Names what is wrong with the file.</exception>
    private static ReportSettings Read()
    {
        try
        {
            return ReportSettings.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reports", "reports.json")));
        }
        catch (Exception e) when (e is FormatException or IOException)
        {
            throw new StartupException($"Reports/reports.json: {e.Message}");
        }
    }
}
