using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Boards;

/// <summary>
/// Computes the boards from the units' rows and keeps what they say. Asked whenever an assignment changed, and by a job, since some of
/// it changes with the clock alone; whatever asked too early or never is made good by the next run.
/// </summary>
public sealed class BoardKeeping(
    BoardReading reading, UnitStore units, OutboxStore outbox, PostedCards posted, OfficeChannel channel, ReferenceData reference, BusinessClock clock, IOptions<ReformOptions> options)
{
    /// <summary>The months that may be posted: the present one and the one before.</summary>
    private const int Recent = 2;
    private const int MaxTries = 10;

    private PeriodRule Rule => options.Value.PeriodRule;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        for (int i = 0; i < MaxTries; i++)
        {
            if (await TryAsync(cancellationToken))
            {
                return;
            }
        }

        throw new InvalidOperationException("The boards kept changing.");
    }

    public async Task<KeptBoard?> FindAsync(ReportingPeriod month, CancellationToken cancellationToken) =>
        (await StoredAsync(month, cancellationToken))?.State;

    // The boards are read before the units' work, and written only where they still stand so: whoever is slower computes again, so
    // that no board ever goes back to an earlier state.
    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ReportingPeriod> months = BoardMonths.Kept(clock.Today, Rule);
        List<(ReportingPeriod Month, Stored<KeptBoard>? Before)> boards = [];
        foreach (ReportingPeriod month in months)
        {
            boards.Add((month, await StoredAsync(month, cancellationToken)));
        }

        IReadOnlyList<UnitAssignment> all = await reading.WorkAsync(cancellationToken);
        DateTime now = clock.Now;
        // While the Office has paused what the clock sends, nothing is posted; what stands is still kept up to date.
        bool paused = reference.Settings.IsPaused(DateOnly.FromDateTime(now));
        foreach ((ReportingPeriod month, Stored<KeptBoard>? before) in boards)
        {
            List<UnitAssignment> work = [.. BoardMonths.WorkOf(month, all, reference.Plan, Rule)];
            KeptBoard? next = KeptBoard.Next(
                before?.State,
                (month, Board.Of(work, reference.Plan, reference.Calendar, now), now),
                !paused && Board.HasBegun(work, reference.Plan, reference.Calendar, now),
                paused || before is null || await StandsAsync(before.State, cancellationToken),
                isRecent: months.Skip(months.Count - Recent).Contains(month));
            if (next is not null && !await SaveAsync(before, next, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> SaveAsync(Stored<KeptBoard>? before, KeptBoard next, CancellationToken cancellationToken)
    {
        UnitChange change = new(OfficeStore.Partition);
        change.Put(KeyOf(next.Month), next, before?.ETag);
        // What the clock alone begins is posted in working hours; what a click changes is shown at once.
        change.Send(next.Posting > (before?.State.Posting ?? 0)
            ? BoardMessages.Post(OfficeStore.Partition, next, WorkingHours.Default.NextOpening(clock.Now, reference.Calendar))
            : BoardMessages.Refresh(OfficeStore.Partition, next, clock.Now));
        return await units.CommitAsync(change, cancellationToken);
    }

    // On its way or waiting, or posted in the channel that is the Office's now. What died is tried again as another posting, once a day.
    private async Task<bool> StandsAsync(KeptBoard board, CancellationToken cancellationToken)
    {
        OutboxMessage post = BoardMessages.Post(OfficeStore.Partition, board, clock.Now);
        if (await outbox.GetAsync(post.UnitCode, post.Year, post.Id, cancellationToken) is { State: not MessageState.Sent } pending)
        {
            return pending.State is not MessageState.Dead || DateOnly.FromDateTime(pending.DueAt) >= clock.Today;
        }

        string? office = await channel.IdAsync(cancellationToken);
        return (await posted.OfAsync(post.UnitCode, post.Year, post.Subject, cancellationToken)).Any(card => card.State.Conversation.ConversationId == office);
    }

    private Task<Stored<KeptBoard>?> StoredAsync(ReportingPeriod month, CancellationToken cancellationToken) =>
        units.RowAsync<KeptBoard>(OfficeStore.Partition, KeyOf(month), cancellationToken);

    private static string KeyOf(ReportingPeriod month) => UnitRows.BoardKey(KeptBoard.YearOf(month), KeptBoard.SubjectOf(month));
}
