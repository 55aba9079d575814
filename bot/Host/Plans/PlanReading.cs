using System.Collections.Concurrent;
using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>The plan's pages, with this year's state of what follows from a clause.</summary>
public sealed class PlanReading(ReferenceData reference, UnitStore units, BusinessClock clock, CardContexts contexts)
{
    private const int ReadsAtOnce = 16;

    /// <summary>The plan of the year that a button names, else the one in force.</summary>
    public Plan PlanOf(string? year) => reference.Plans.FirstOrDefault(p => p.Year.ToString(contexts.Culture) == year) ?? reference.Plan;

    public AdaptiveCard Overview(Plan plan, Person who) => PlanCard.Overview(plan, contexts.Now(), Permissions.MayEditPlan(who));

    public AdaptiveCard Part(Plan plan, string part) => PlanCard.Part(plan, part, contexts.Now());

    public async Task<AdaptiveCard?> ClauseAsync(Plan plan, string? id, Person who, CancellationToken cancellationToken)
    {
        if (plan.Clauses.FirstOrDefault(c => c.Id == id) is not { } clause)
        {
            return null;
        }

        Duty[] duties = [.. plan.Duties.Where(d => d.ClauseIds.Contains(clause.Id))];
        IReadOnlyList<Assignment> assignments = duties.Length == 0 ? [] : await OfYearAsync(plan.Year, cancellationToken);
        DutyState[] states = [.. duties.Select(d => StateOf(d, [.. assignments.Where(a => a.Id.DutyId == d.Id)]))];
        return PlanCard.OneClause(plan, clause, states, Permissions.MayEditPlan(who), contexts.Now());
    }

    private DutyState StateOf(Duty duty, IReadOnlyList<Assignment> of) => new(
        duty,
        of.Count,
        of.Count(a => a.Status is AssignmentStatus.Confirmed),
        of.Count(a => a.IsOverdue(clock.Now)),
        of.Count(a => a.Status is AssignmentStatus.Blocked),
        of.Count(a => a.Status is AssignmentStatus.NotApplicable));

    private async Task<IReadOnlyList<Assignment>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        ConcurrentBag<Assignment> found = [];
        await Parallel.ForEachAsync(
            reference.Roster.ReportingUnits,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
            async (unit, ct) =>
            {
                foreach (Stored<Assignment> stored in await units.AssignmentsAsync(unit.Code, year, ct))
                {
                    if (stored.State.Id.Year == year)
                    {
                        found.Add(stored.State);
                    }
                }
            });
        return [.. found];
    }
}

/// <summary>«Xem kế hoạch», «mục II.2.đ».</summary>
public sealed class PlanBrowseCommand(PlanReading reading, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PlanBrowse;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Plan plan = reference.Plan;
        string summary = PlanCard.Summary(plan, contexts.Now());
        if (message.Said.Slots.Clause is not { } id)
        {
            return new ChatReply.Card(reading.Overview(plan, message.Who), summary);
        }

        return await reading.ClauseAsync(plan, id, message.Who, cancellationToken) is { } card
            ? new ChatReply.Card(card, summary)
            : new ChatReply.Words(ChatText.PlanClauseUnknown);
    }
}

public sealed class ShowPlanAction(PlanReading reading) : ICardAction
{
    public string Verb => Verbs.ShowPlan;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Card(reading.Overview(reading.PlanOf(click[DataKeys.Year]), click.Who)));
}

public sealed class ShowPlanPartAction(PlanReading reading) : ICardAction
{
    public string Verb => Verbs.ShowPlanPart;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Card(reading.Part(reading.PlanOf(click[DataKeys.Year]), click[DataKeys.Part] ?? "")));
}

public sealed class ShowClauseAction(PlanReading reading) : ICardAction
{
    public string Verb => Verbs.ShowClause;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        await reading.ClauseAsync(reading.PlanOf(click[DataKeys.Year]), click[DataKeys.Clause], click.Who, cancellationToken) is { } card
            ? new CardAnswer.Card(card)
            : new CardAnswer.Line(ChatText.PlanClauseUnknown);
}
