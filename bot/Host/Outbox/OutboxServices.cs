using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Outbox;

/// <summary>What sends the messages that changes have left.</summary>
public static class OutboxServices
{
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<SendingOptions>().BindConfiguration(SendingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<Delivering>().AddSingleton<HeldMessages>().AddSingleton<OpenForms>()
            .AddSingleton<OfficeChannel>().AddSingleton<OfficeNotice>().AddSingleton<LostOfficeChannel>()
            .AddSingleton<SendingPace>().AddSingleton<PacedSending>().AddSingleton<Reaching>()
            .AddHostedService<Dispatcher>().AddHostedService<OutboxSweep>();
    }
}
