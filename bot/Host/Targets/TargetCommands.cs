using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
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
        IReadOnlyList<Target> asked = [.. targets.Where(t => message.Said.Slots.Clause is { } clause && PlanTargets.ClauseOf(t.Id) == clause)];
        return new ChatReply.Card(TargetsCard.Render(set.Period, asked.Count > 0 ? asked : targets, contexts.Now()), ChatText.TargetsSummary);
    }
}

/// <summary>«Độ phủ nội dung»: how often each content of II.1 was spoken of.</summary>
public sealed class TopicsCoverageCommand(TargetFigures figures, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.TopicsCoverage;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!TargetFigures.MaySee(message.Who))
        {
            return new ChatReply.Words(ChatText.FiguresAreInternal);
        }

        FigureSet set = await figures.ForFiguresAsync(message.Said.Slots.Period, cancellationToken);
        return new ChatReply.Card(TopicsCoveredCard.Render(set.Period, TopicsCovered.Of(set), contexts.Now()), ChatText.TopicsSummary);
    }
}

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
            PeriodSummaryCard.Render(set.Period, asked.Count > 0 ? asked : duties, PlanTargets.Of(set), contexts.Now()), ChatText.PeriodSummarySummary);
    }
}

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
            .. PeopleReachedTarget.ByUnit(set).Select(unit => new UnitReached(reference.Roster.FindUnit(unit.UnitCode)?.Name ?? unit.UnitCode, unit.Direct)),
        ];
        Target target = PlanTargets.Of(TargetId.PeopleReached, set);
        return new ChatReply.Card(PeopleReachedCard.Render(set.Period, target, byUnit, contexts.Now()), ChatText.PeopleReachedSummary);
    }
}
