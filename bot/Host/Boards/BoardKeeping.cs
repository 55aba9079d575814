using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Boards;

/// <summary>
/// Computes the boards from the units' rows and keeps what they say. Asked whenever an assignment changed, and by a job, since some of
/// it changes with the clock alone; whatever asked too early or never is made good by the next run.
/// </summary>
public sealed class BoardKeeping(
    Deciding deciding, BoardReading reading, UnitStore units, OutboxStore outbox, PostedCards posted, OfficeChannel channel,
    ReferenceData reference, BusinessClock clock, IOptions<ReformOptions> options)
{
    /// <summary>The months that may be posted: the present one and the one before.</summary>
    private const int Recent = 2;

    private PeriodRule Rule => options.Value.PeriodRule;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        await deciding.OnAsync(
            async (now, ct) => await NextAsync(now, ct),
            (next, _) => next.Count == 0 ? null : Outcome.Of(next),
            (_, next, now, changeOf) => Write(next, now, changeOf),
            cancellationToken);
    }

    public async Task<KeptBoard?> FindAsync(ReportingPeriod month, CancellationToken cancellationToken) =>
        (await StoredAsync(month, cancellationToken))?.State;

    // The boards are read before the units' work, and written only where they still stand so: whoever is slower computes again, so
    // that no board ever goes back to an earlier state.
    private async Task<IReadOnlyList<NextBoard>> NextAsync(DateTime now, CancellationToken cancellationToken)
    {
        IReadOnlyList<ReportingPeriod> months = BoardMonths.Kept(DateOnly.FromDateTime(now), Rule);
        List<(ReportingPeriod Month, Stored<KeptBoard>? Before)> boards = [];
        foreach (ReportingPeriod month in months)
        {
            boards.Add((month, await StoredAsync(month, cancellationToken)));
        }

        IReadOnlyList<UnitAssignment> all = await reading.WorkAsync(cancellationToken);
        // While the Office has paused what the clock sends, nothing is posted; what stands is still kept up to date.
        bool paused = reference.Settings.IsPaused(DateOnly.FromDateTime(now));
        List<NextBoard> next = [];
        foreach ((ReportingPeriod month, Stored<KeptBoard>? before) in boards)
        {
            List<UnitAssignment> work = [.. BoardMonths.WorkOf(month, all, reference.Plan, Rule)];
            KeptBoard? after = KeptBoard.Next(
                before?.State,
                (month, Board.Of(work, reference.Plan, reference.Calendar, now), now),
                !paused && Board.HasBegun(work, reference.Plan, reference.Calendar, now),
                paused || before is null || await StandsAsync(before.State, cancellationToken),
                isRecent: months.Skip(months.Count - Recent).Contains(month));
            if (after is not null)
            {
                next.Add(new NextBoard(before, after));
            }
        }

        return next;
    }

    private IReadOnlyList<NextBoard> Write(IReadOnlyList<NextBoard> boards, DateTime now, Func<UnitCode, Change> changeOf)
    {
        Change change = changeOf(OfficeStore.Partition);
        foreach ((Stored<KeptBoard>? before, KeptBoard next) in boards)
        {
            change.Put(KeyOf(next.Month), next, before?.ETag);
            // What the clock alone begins is posted in working hours; what a click changes is shown at once.
            change.Send(next.Posting > (before?.State.Posting ?? 0)
                ? BoardNotices.Post(OfficeStore.Partition, next, reference.Calendar.NextSending(now))
                : BoardNotices.Refresh(OfficeStore.Partition, next, now));
        }

        return boards;
    }

    // On its way or waiting, or posted in the channel that is the Office's now. What died is tried again as another posting, once a day.
    private async Task<bool> StandsAsync(KeptBoard board, CancellationToken cancellationToken)
    {
        OutboxMessage post = BoardNotices.Post(OfficeStore.Partition, board, clock.Now);
        if (await outbox.GetAsync(post.UnitCode, post.Year, post.Id, cancellationToken) is { State: not MessageState.Sent } pending)
        {
            return pending.State is not MessageState.Dead || DateOnly.FromDateTime(pending.DueAt) >= clock.Today;
        }

        string? office = await channel.IdAsync(cancellationToken);
        return (await posted.OfAsync(post.UnitCode, post.Year, post.Subject, cancellationToken))
            .Any(card => card.State.Conversation.ConversationId == office);
    }

    private Task<Stored<KeptBoard>?> StoredAsync(ReportingPeriod month, CancellationToken cancellationToken) =>
        units.RowAsync<KeptBoard>(OfficeStore.Partition, KeyOf(month), cancellationToken);

    private static string KeyOf(ReportingPeriod month) => UnitRows.BoardKey(KeptBoard.YearOf(month), KeptBoard.SubjectOf(month));

    private sealed record NextBoard(Stored<KeptBoard>? Before, KeptBoard After);
}
