using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Boards;

/// <summary>The messages and effects of the Office's board.</summary>
public static class BoardNotices
{
    /// <param name="partition">The partition of the Office's own rows.</param>
    /// <param name="board">What is posted.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage Post(UnitCode partition, KeptBoard board, DateTime dueAt) => OutboxMessage.New(
        Id($"board|{KeptBoard.SubjectOf(board.Month)}|{board.Posting}"),
        MessageKind.Board, partition, KeptBoard.YearOf(board.Month), null, KeptBoard.SubjectOf(board.Month), dueAt);

    public static OutboxMessage Refresh(UnitCode partition, KeptBoard board, DateTime dueAt) =>
        OutboxMessage.RefreshCards(partition, KeptBoard.YearOf(board.Month), KeptBoard.SubjectOf(board.Month), board.Version, dueAt);

    /// <summary>All that changed before a moment is taken in at once: one row for all of it.</summary>
    public static OutboxMessage Keep(UnitCode partition, DateTime dueAt) =>
        OutboxMessage.New(Id($"keepboard|{dueAt:yyyyMMddHHmmss}"), MessageKind.KeepBoard, partition, dueAt.Year, null, Subject.None, dueAt);

    /// <summary>When what changes now is taken in: at the end of the running span, or of the next where that is about to come.</summary>
    /// <param name="now">Vietnam local.</param>
    /// <param name="span">How long changes are gathered, at least a second.</param>
    public static DateTime GatheredUntil(DateTime now, TimeSpan span)
    {
        long ticks = (now + (span / 2)).Ticks;
        return new DateTime(((ticks / span.Ticks) + 1) * span.Ticks, now.Kind);
    }

    private static string Id(FormattableString id) => id.ToString(CultureInfo.InvariantCulture);
}
