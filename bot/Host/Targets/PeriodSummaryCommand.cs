using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Targets;

/// <summary>«Tổng hợp quý 3»: duties and targets of a period, of the running quarter unless another was said.</summary>
public sealed class PeriodSummaryCommand(TargetFigures figures, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PeriodSummary;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!TargetFigures.MaySee(message.Who))
        {
            return new ChatReply.Words(ChatText.FiguresAreInternal);
        }

        FigureSet set = await figures.ForSummaryAsync(message.Said.Slots.Period, cancellationToken);
        IReadOnlyList<DutyProgress> duties = DutyProgress.Of(set);
        IReadOnlyList<DutyProgress> asked = [.. duties.Where(d => message.Said.Slots.Duties.Contains(d.Duty.Id))];
        return new ChatReply.Card(
            PeriodSummaryCard.Render(set.Period, asked.Count > 0 ? asked : duties, PlanTargets.Of(set), contexts.Now()),
            ChatText.PeriodSummarySummary);
    }
}
