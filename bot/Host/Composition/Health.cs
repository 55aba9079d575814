using Azure;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Composition;

/// <summary>Whether the process lives, and whether it can do its work.</summary>
public static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", async (CatchUp catchUp, Tables tables, CancellationToken cancellationToken) =>
            catchUp.IsDone && await AnswersAsync(tables, cancellationToken)
                ? Results.Text("ready")
                : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable));
        return app;
    }

    private static async Task<bool> AnswersAsync(Tables tables, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await tables.PingAsync(patience.Token);
            return true;
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or OperationCanceledException)
        {
            return false;
        }
    }
}
