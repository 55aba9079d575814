using TeamsReformBot.Host.Activities;

namespace TeamsReformBot.Host.Reminders;

/// <summary>What people are asked for today: the day's digests, and reports that wait for another head.</summary>
public sealed class DeadlinesJob(Digesting digests, WaitingDrafts drafts, TetTelling tet)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await digests.RunAsync(cancellationToken);
        await drafts.RunAsync(cancellationToken);
        await tet.RunAsync(cancellationToken);
    }
}
