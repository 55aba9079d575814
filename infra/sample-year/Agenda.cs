namespace TeamsReformBot.SampleYear;

/// <summary>What happens in the year, each at its moment.</summary>
public sealed class Agenda
{
    private readonly PriorityQueue<Func<CancellationToken, Task>, (DateTime At, int Order)> _open = new();
    private int _order;

    /// <param name="at">Vietnam local. What is of the same moment happens in the order in which it was put down.</param>
    public void At(DateTime at, Func<CancellationToken, Task> what) => _open.Enqueue(what, (at, _order++));

    /// <summary>Plays it from the earliest on, also what is put down meanwhile.</summary>
    /// <param name="put">Sets the clock.</param>
    /// <param name="until">What would be later is left.</param>
    public async Task PlayAsync(Action<DateTime> put, DateTime until, CancellationToken cancellationToken)
    {
        while (_open.TryDequeue(out Func<CancellationToken, Task>? what, out (DateTime At, int Order) when) && when.At <= until)
        {
            put(when.At);
            await what(cancellationToken);
        }
    }
}
