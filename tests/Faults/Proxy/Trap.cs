namespace TeamsReformBot.Faults.Tests.Proxy;

public enum Moment
{
    /// <summary>The call never reaches the service.</summary>
    Before,

    /// <summary>The service carries the call out; the answer never reaches the bot.</summary>
    After,
}

/// <summary>What happens at one call.</summary>
/// <param name="Call">Which call, from 1.</param>
/// <param name="Moment">Before or after the service has it.</param>
/// <param name="Kill">Ends the bot.</param>
public sealed record Trap(int Call, Moment Moment, Func<Task> Kill)
{
    private readonly TaskCompletionSource _sprung = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes once the bot is gone.</summary>
    public Task Sprung => _sprung.Task;

    public async Task SpringAsync()
    {
        await Kill();
        _sprung.SetResult();
    }
}
