namespace TeamsReformBot.Host.Sheets;

/// <summary>A quarter's figures on one sheet.</summary>
public static class SheetServices
{
    public static IServiceCollection AddSheets(this IServiceCollection services) => services
        .AddSingleton<SheetBook>().AddSingleton<ClickedSheets>();
}
