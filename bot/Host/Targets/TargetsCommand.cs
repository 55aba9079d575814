using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Targets;

/// <summary>«Chỉ tiêu [quý 3]»: the plan's targets, of the year so far or of the period said.</summary>
public sealed class TargetsCommand(TargetFigures figures, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Targets;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!TargetFigures.MaySee(message.Who))
        {
            return new ChatReply.Words(ChatText.FiguresAreInternal);
        }

        FigureSet set = await figures.ForFiguresAsync(message.Said.Slots.Period, cancellationToken);
        IReadOnlyList<Target> targets = PlanTargets.Of(set);
        // "Chỉ tiêu I.3-7": that one alone.
        IReadOnlyList<Target> asked =
            [.. targets.Where(t => message.Said.Slots.Clause is { } clause && PlanTargets.ClauseOf(t.Id) == clause)];
        return new ChatReply.Card(
            TargetsCard.Render(set.Period, asked.Count > 0 ? asked : targets, contexts.Now()), ChatText.TargetsSummary);
    }
}
