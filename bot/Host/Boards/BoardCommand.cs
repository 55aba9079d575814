using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Boards;

/// <summary>
/// «Bảng theo dõi»: the board of a period, from the live state; without one, of the latest month of which anything was asked.
/// </summary>
public sealed class BoardCommand(BoardReading reading, ReferenceData reference, IOptions<ReformOptions> options, CardContexts contexts)
    : IChatCommand
{
    public IntentKind Intent => IntentKind.Board;

    public Use Use => Use.Overseers;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        PeriodRule rule = options.Value.PeriodRule;
        IReadOnlyList<UnitAssignment> all = await reading.WorkAsync(cancellationToken);
        IEnumerable<UnitAssignment> Work(ReportingPeriod of) => BoardMonths.WorkOf(of, all, reference.Plan, rule);
        IReadOnlyList<ReportingPeriod> months = BoardMonths.Kept(DateOnly.FromDateTime(context.Now), rule);
        ReportingPeriod period = message.Said.Slots.Period?.LookingBack(DateOnly.FromDateTime(context.Now), rule)
            ?? months.Reverse().FirstOrDefault(m => Board.HasBegun(Work(m), reference.Plan, reference.Calendar, context.Now))
            ?? months[^1];
        IReadOnlyList<string> duties = message.Said.Slots.Duties;
        Board board = Board.Of(
            Work(period).Where(w => duties.Count == 0 || duties.Contains(w.Assignment.Id.DutyId)), reference.Plan, reference.Calendar,
            context.Now);
        bool mayNudge = message.IsPersonal && Office.Handles(message.Who, reference.Roster);
        return new ChatReply.Card(
            BoardCard.Render(new BoardView(board, period, reference.Plan, reference.Roster), context, mayNudge),
            BoardCard.Summary(period, context));
    }
}
