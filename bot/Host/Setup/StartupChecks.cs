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

        if (string.IsNullOrWhiteSpace(app.Configuration["MicrosoftAppId"]))
        {
            throw new StartupException(
                "Thiếu cấu hình MicrosoftAppId: ngoài môi trường Development, bot không chạy khi chưa xác thực. "
                + "/ Setting MicrosoftAppId is missing: outside Development the bot does not run without authentication.");
        }

        if (string.IsNullOrWhiteSpace(app.Configuration["MicrosoftAppPassword"]))
        {
            throw new StartupException("Thiếu cấu hình MicrosoftAppPassword. / Setting MicrosoftAppPassword is missing.");
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
