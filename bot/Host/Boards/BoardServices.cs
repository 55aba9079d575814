using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Boards;

/// <summary>The Office's boards.</summary>
public static class BoardServices
{
    public static IServiceCollection AddBoards(this IServiceCollection services) => services
        .AddSingleton<BoardAsking>().AddSingleton<BoardReading>().AddSingleton<BoardKeeping>()
        .AddJob<BoardKeeping>("boards", Turn.Boards, (b, ct) => b.RunAsync(ct));
}
