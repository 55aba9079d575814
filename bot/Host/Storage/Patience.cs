using Microsoft.Extensions.Options;

namespace TeamsReformBot.Host.Storage;

/// <summary>Ends what a person waits for before they, or the channel, give up.</summary>
public sealed class Patience(IOptions<StorageOptions> options)
{
    private readonly TimeSpan _limit = TimeSpan.FromSeconds(options.Value.PatienceSeconds);

    /// <summary>Runs something that reads and writes rows, and gives nothing.</summary>
    /// <exception cref="TimeoutException">It took too long. What it had begun may be done all the same.</exception>
    public Task KeepAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken) => KeepAsync(
        async limited =>
        {
            await work(limited);
            return true;
        },
        cancellationToken);

    /// <summary>Runs something that reads and writes rows.</summary>
    /// <exception cref="TimeoutException">It took too long. What it had begun may be done all the same.</exception>
    public async Task<T> KeepAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(_limit);
        try
        {
            return await work(limited.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("Storage did not answer in time.", e);
        }
    }
}
