using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Boards;

/// <summary>A month's board as its card in the Office's channel shows it.</summary>
/// <param name="Version">Counts its changes; a card accepts only a higher one.</param>
/// <param name="Posting">Counts how often it was posted: again only where its card is gone.</param>
/// <param name="At">When it last changed, Vietnam local.</param>
public sealed record KeptBoard(ReportingPeriod Month, int Version, int Posting, DateTime At, Board Board)
{
    public static Subject SubjectOf(ReportingPeriod month) =>
        new Subject.Board(string.Create(CultureInfo.InvariantCulture, $"{month.Year:D4}-{month.Number:D2}"));

    /// <summary>The month that a subject is of; null where it is no board's.</summary>
    public static ReportingPeriod? MonthOf(Subject subject, PeriodRule rule) =>
        subject is Subject.Board board ? OccurrenceKey.PeriodOf(board.Month, rule) : null;

    /// <summary>The year of its rows: the one in which its month begins, so that they are never ahead of the calendar.</summary>
    public static int YearOf(ReportingPeriod month) => month.First.Year;

    /// <summary>What is to be kept and shown now; null where that is what is kept already.</summary>
    /// <param name="before">What is kept; null where there is no board yet.</param>
    /// <param name="now">Month and board as computed from the units' work; <see cref="At"/> is the moment.</param>
    /// <param name="begun">Whether anything of the month was asked for by now.</param>
    /// <param name="stands">Whether its card stands in the Office's channel, or is on its way there.</param>
    /// <param name="isRecent">Whether the month is the present one or the one before: an older one is not posted any more.</param>
    public static KeptBoard? Next(
        KeptBoard? before, (ReportingPeriod Month, Board Board, DateTime At) now, bool begun, bool stands, bool isRecent)
    {
        if (before is null)
        {
            return begun && isRecent ? new KeptBoard(now.Month, 1, 1, now.At, now.Board) : null;
        }

        bool gone = !stands && isRecent;
        return gone || !before.Board.SaysAs(now.Board)
            ? new KeptBoard(now.Month, before.Version + 1, before.Posting + (gone ? 1 : 0), now.At, now.Board)
            : null;
    }
}
