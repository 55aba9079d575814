using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>A board with what gives its codes their names.</summary>
public sealed record BoardView(Board Board, ReportingPeriod Period, Plan Plan, Roster Roster);

/// <summary>Where all units stand: the month's one card in the Office's channel, and the answer to who asks.</summary>
public static class BoardCard
{
    // Keep a card that is posted under 28 KB.
    private const int MaxLines = 25;
    private const int MaxUnits = 25;
    private const int MaxWorkOfUnit = 3;

    /// <param name="view">What it shows.</param>
    /// <param name="context">For whom; its moment is that of the board.</param>
    /// <param name="mayNudge">Whether the reader gets the button to remind the units; never in the channel, where a form would take the
    /// board's place for everybody.</param>
    public static AdaptiveCard Render(BoardView view, CardContext context, bool mayNudge = false)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        Board board = view.Board;
        card.Heading(Summary(view.Period, context));
        card.Statement(
            board.Lines.Count == 0 ? words[nameof(CardText.BoardEmpty)] : WorkText.Sentence([.. board.Lines.Select(l => l.Count)], words));
        foreach (BoardLine line in board.Lines.Take(MaxLines))
        {
            card.Pair(TitleOf(view.Plan.Duty(line.DutyId), line.OccurrenceKey, null, words), WorkText.Parts(line.Count, line.DueAt, words));
        }

        if (board.Lines.Count > MaxLines)
        {
            card.Text(words.Of(nameof(CardText.OwingMoreWork), board.Lines.Count - MaxLines));
        }

        if (board.Named.Count > 0)
        {
            card.Section(part => WriteNamed(part, view));
        }

        card.Text(words.Of(nameof(CardText.BoardAt), context.Now), subtle: true);
        if (mayNudge && board.Lines.Any(l => l.Owed + l.Late > 0))
        {
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonNudge)], Verbs.PreviewNudge, new Dictionary<string, string>()));
        }

        return card.ToCard();
    }

    public static string Summary(ReportingPeriod period, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.BoardHeading), words.Name(period));
    }

    private static void WriteNamed(CardWriter part, BoardView view)
    {
        Words words = part.Words;
        part.Text(words[nameof(CardText.BoardNamed)], strong: true, color: AdaptiveTextColor.Attention);
        foreach (NamedUnit unit in view.Board.Named.Take(MaxUnits))
        {
            string work = string.Join("; ", unit.Work.Take(MaxWorkOfUnit)
                .Select(w => TitleOf(view.Plan.Duty(w.DutyId), w.OccurrenceKey, w.About, words)));
            part.Pair(
                view.Roster.FindUnit(unit.UnitCode)?.Name ?? unit.UnitCode,
                unit.Work.Count > MaxWorkOfUnit
                    ? $"{work}; {words.Of(nameof(CardText.AndMoreWork), unit.Work.Count - MaxWorkOfUnit)}"
                    : work);
        }

        if (view.Board.Named.Count > MaxUnits)
        {
            part.Text(words.Of(nameof(CardText.OwingMoreUnits), view.Board.Named.Count - MaxUnits));
        }
    }

    private static string TitleOf(Duty duty, string? key, string? about, Words words) => key is null
        ? words.In(duty.Title, duty.TitleEn)
        : words.In(duty.OccurrenceTitleFor(key, about), duty.OccurrenceTitleEnFor(key, about));
}
