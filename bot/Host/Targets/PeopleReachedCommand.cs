using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Targets;

/// <summary>«Đã được bao nhiêu người rồi»: I.3-7, with each unit's part.</summary>
public sealed class PeopleReachedCommand(TargetFigures figures, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PeopleReached;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!TargetFigures.MaySee(message.Who))
        {
            return new ChatReply.Words(ChatText.FiguresAreInternal);
        }

        FigureSet set = await figures.ForFiguresAsync(message.Said.Slots.Period, cancellationToken);
        IReadOnlyList<UnitReached> byUnit =
        [
            .. PeopleReachedTarget.ByUnit(set)
                .Select(unit => new UnitReached(reference.Roster.FindUnit(unit.UnitCode)?.Name ?? unit.UnitCode, unit.Direct)),
        ];
        Target target = PlanTargets.Of(TargetId.PeopleReached, set);
        return new ChatReply.Card(PeopleReachedCard.Render(set.Period, target, byUnit, contexts.Now()), ChatText.PeopleReachedSummary);
    }
}
