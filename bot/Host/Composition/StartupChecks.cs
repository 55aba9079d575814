using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams.Authentication;

namespace TeamsReformBot.Host.Composition;

/// <summary>What must hold before the bot listens. Outside Development nothing starts unprotected.</summary>
public static class StartupChecks
{
    /// <exception cref="StartupException">Names every setting that is wrong, a line each.</exception>
    public static void Run(WebApplication app)
    {
        CheckedSettings<ReformOptions> reform = CheckedSettings.Of<ReformOptions>(app.Services, ReformOptions.Section);
        string[] faults =
        [
            .. reform.Faults,
            .. CheckedSettings.Of<StorageOptions>(app.Services, StorageOptions.Section).Faults,
            .. CheckedSettings.Of<SendingOptions>(app.Services, SendingOptions.Section).Faults,
            .. CheckedSettings.Of<LimitOptions>(app.Services, LimitOptions.Section).Faults,
            .. CheckedSettings.Of<Files.FilesOptions>(app.Services, Files.FilesOptions.Section).Faults,
            .. Registration.Faults(app.Configuration, app.Environment.IsDevelopment()),
            .. CloudAddresses.Faults(app.Configuration),
            .. app.Environment.IsDevelopment() ? DevelopmentFaults(app.Configuration) : ProductionFaults(app.Configuration),
            // What the files hold is looked at when it is known where they are.
            .. reform.Value.Roster.Length > 0 ? FileFaults(reform.Value, app.Configuration) : [],
        ];
        if (faults.Length > 0)
        {
            throw new StartupException(string.Join('\n', faults));
        }
    }

    private static IEnumerable<string> DevelopmentFaults(IConfiguration configuration)
    {
        if (Registration.From(configuration).AppId is null && OpenAddresses.In(configuration) is { Count: > 0 } open)
        {
            yield return $"urls: khi chưa có MicrosoftAppId, bot không xác thực ai nên chỉ nghe trên máy này, không nghe ở {string.Join(", ", open)}. "
                + "/ urls: without MicrosoftAppId nobody is authenticated, so the bot listens on this machine only.";
        }
    }

    private static IEnumerable<string> ProductionFaults(IConfiguration configuration)
    {
        if (!string.IsNullOrWhiteSpace(configuration[$"{ReformOptions.Section}:Clock:Now"]))
        {
            yield return "Reform:Clock:Now chỉ dùng trong Development. / Reform:Clock:Now is for Development only.";
        }
    }

    private static IEnumerable<string> FileFaults(ReformOptions options, IConfiguration configuration)
    {
        try
        {
            _ = new DataFiles(Options.Create(options), configuration);
            return [];
        }
        catch (StartupException e)
        {
            return [e.Message];
        }
    }
}
