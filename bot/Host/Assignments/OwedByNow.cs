using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Which of what is owed somebody speaks of; what is empty or null leaves nothing out.</summary>
/// <param name="Units">Unit codes.</param>
/// <param name="Duties">Duty ids.</param>
public sealed record OwedSelection(IReadOnlyList<UnitCode> Units, IReadOnlyList<string> Duties, ReportingPeriod? Period)
{
    // «… chưa báo cáo quý 3», «ai chưa xác nhận chào cờ».
    public bool Takes(AssignmentId id, PeriodRule rule) =>
        (Duties.Count == 0 || Duties.Contains(id.DutyId))
        && (Period is not { } asked || (
            OccurrenceKey.PeriodOf(id.OccurrenceKey, rule) is { } own && own.First >= asked.First && own.Last <= asked.Last));
}

/// <summary>What the units owe by now: asked for and not confirmed.</summary>
public sealed class OwedByNow(UnitWork work, ReferenceData reference, CardContexts contexts)
{
    public OwedSelection SaidBy(Slots said)
    {
        CardContext context = contexts.Now();
        return new OwedSelection(said.Units, said.Duties, said.Period?.LookingBack(DateOnly.FromDateTime(context.Now), context.Rule));
    }

    /// <summary>The units that owe something of what was spoken of, in the roster's order.</summary>
    public async Task<IReadOnlyList<(Unit Unit, IReadOnlyList<AssignmentView> Owed)>> ReadAsync(
        OwedSelection selection, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        List<(Unit, IReadOnlyList<AssignmentView>)> found = [];
        foreach (Unit unit in reference.Roster.OpenUnits.Where(u => selection.Units.Count == 0 || selection.Units.Contains(u.Code)))
        {
            List<AssignmentView> owed =
            [
                .. (await work.OwedAsync(unit.Code, cancellationToken))
                    .Where(
                        v => Ladder.IsOwedByNow(v.Assignment, v.Duty, reference.Calendar, context.Now)
                            && selection.Takes(v.Assignment.Id, context.Rule)),
            ];
            if (owed.Count > 0)
            {
                found.Add((unit, owed));
            }
        }

        return found;
    }
}
