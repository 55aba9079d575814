using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Setup;

/// <summary>What must hold before the bot listens. Outside Development nothing starts unprotected.</summary>
public static class StartupChecks
{
    /// <exception cref="StartupException">Names the setting that is wrong.</exception>
    public static void Run(WebApplication app)
    {
        ReformOptions reform = app.Services.GetRequiredService<IOptions<ReformOptions>>().Value;
        if (app.Environment.IsDevelopment())
        {
            return;
        }

        if (Credentials.Fault(app.Configuration) is { } fault)
        {
            throw new StartupException(fault);
        }

        if (reform.Tenants.Count == 0)
        {
            throw new StartupException(
                "Thiếu cấu hình Reform:Tenants (mã tenant được phép gọi bot) hoặc MicrosoftAppTenantId. "
                + "/ Set Reform:Tenants (the tenants that may call the bot) or MicrosoftAppTenantId.");
        }

        if (reform.Clock.Now is not null)
        {
            throw new StartupException("Reform:Clock:Now chỉ dùng trong Development. / Reform:Clock:Now is for Development only.");
        }

        if (StandIns.InUse && !reform.AllowStandIns)
        {
            throw new StartupException(
                "Bản này dùng thư viện thay thế (infra/compat). Đề nghị dựng lại với -p:OfficialPackages=true, hoặc đặt Reform:AllowStandIns=true. "
                + "/ This build runs on the stand-ins of infra/compat. Build with -p:OfficialPackages=true, or set Reform:AllowStandIns=true.");
        }
    }
}
