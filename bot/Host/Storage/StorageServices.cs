namespace TeamsReformBot.Host.Storage;

/// <summary>The tables, and what reads and writes their rows.</summary>
public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<Tables>().AddSingleton<Patience>().AddSingleton<UnitStore>().AddSingleton<OutboxStore>().AddSingleton<DueIndex>()
            .AddSingleton<PostedCards>().AddSingleton<Conversations>().AddSingleton<ChannelPlaces>()
            .AddSingleton<OfficeStore>().AddSingleton<OfficeDocuments>()
            .AddSingleton<NumberRegister>().AddSingleton<DifficultyRegister>().AddSingleton<DataRequestRegister>()
            .AddSingleton<AuditLog>().AddSingleton<SeenActivities>().AddSingleton<UnreachablePeople>()
            .AddSingleton<WatchStore>().AddSingleton<UnitPeriods>().AddSingleton<PeriodFreezes>();
    }
}
