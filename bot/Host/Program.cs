using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Composition;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Files;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Telemetry;

try
{
    WebApplicationBuilder builder = WebApplication.CreateBuilder(
        new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.Services.AddOptions<ReformOptions>().BindConfiguration(ReformOptions.Section).ValidateDataAnnotations().ValidateOnStart();
    builder.Services.AddSingleton<IPostConfigureOptions<ReformOptions>, OwnTenant>();

    // Two clocks: business time may be shifted in Development; leases, tokens and pauses go by the machine's.
    MachineClock machineTime = new();
    BusinessClock clock = new(machineTime, ClockOptions.NowIn(builder.Configuration));
    builder.Services.AddSingleton(machineTime).AddSingleton(clock).AddSingleton<CardContexts>();

    builder.AddTelemetry();
    builder.Services.AddFeatures();
    builder.Services.AddJobs(clock);

    WebApplication app = builder.Build();
    StartupChecks.Run(app);
    // One language for everybody: the SDK would have each turn follow the language of the asker's client.
    ChatText.Culture = app.Services.GetRequiredService<CardContexts>().Culture;

    app.UseLimits();
    app.MapTeams();
    app.MapFiles();
    app.MapHealth();
    app.Run();
    return 0;
}
catch (StartupException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
