using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Teams.Authentication;

namespace TeamsReformBot.Host.Setup;

/// <summary>What must hold before the bot listens. Outside Development nothing starts unprotected.</summary>
public static class StartupChecks
{
    /// <exception cref="StartupException">Names every setting that is wrong, a line each.</exception>
    public static void Run(WebApplication app)
    {
        string[] options = [.. OptionFaults(app.Services)];
        string[] faults =
        [
            .. options,
            .. Registration.Faults(app.Configuration, app.Environment.IsDevelopment()),
            .. CloudAddresses.Fault(app.Configuration) is { } fault ? [fault] : (string[])[],
            .. app.Environment.IsDevelopment() ? DevelopmentFaults(app.Configuration) : ProductionFaults(app.Configuration),
            // What the files hold is looked at when it is known where they are.
            .. options.Length == 0 ? FileFaults(app.Services) : [],
        ];
        if (faults.Length > 0)
        {
            throw new StartupException(string.Join('\n', faults));
        }
    }

    private static IEnumerable<string> OptionFaults(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException e)
        {
            return e.Failures;
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            return e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures);
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
        if (!configuration.GetSection($"{ReformOptions.Section}:{nameof(ReformOptions.Tenants)}").GetChildren().Any()
            && Registration.From(configuration).TenantId is null)
        {
            yield return "Thiếu cấu hình Reform:Tenants (mã tenant được phép gọi bot) hoặc MicrosoftAppTenantId. "
                + "/ Set Reform:Tenants (the tenants that may call the bot) or MicrosoftAppTenantId.";
        }

        if (!string.IsNullOrWhiteSpace(configuration[$"{ReformOptions.Section}:Clock:Now"]))
        {
            yield return "Reform:Clock:Now chỉ dùng trong Development. / Reform:Clock:Now is for Development only.";
        }
    }

    private static IEnumerable<string> FileFaults(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<DataFiles>();
            return [];
        }
        catch (StartupException e)
        {
            return [e.Message];
        }
    }
}
