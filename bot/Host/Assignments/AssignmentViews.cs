using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Sheets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>An assignment with what its cards show beside it.</summary>
public sealed class AssignmentViews(
    ReferenceData reference, UnitStore units, UnitPeriods periods, CarriedFigures carried, CardContexts contexts)
{
    public async Task<AssignmentView?> OfAsync(AssignmentId id, CancellationToken cancellationToken) =>
        await units.AssignmentAsync(id, cancellationToken) is { } stored ? await OfAsync(stored.State, cancellationToken) : null;

    public async Task<AssignmentView> OfAsync(Assignment assignment, CancellationToken cancellationToken)
    {
        Difficulty? blocker = assignment.BlockedBy is { } id ? await FindDifficultyAsync(assignment, id, cancellationToken) : null;
        Plan plan = reference.PlanOf(assignment.Id.Year);
        Duty duty = plan.Duty(assignment.Id.DutyId);
        CardContext context = contexts.Now();
        bool asked = Ladder.IsOwedByNow(assignment, duty, reference.Calendar, context.Now);
        return new AssignmentView(
            assignment, TitleOf(duty, assignment), reference.Roster.Unit(assignment.Id.UnitCode), blocker?.Number, duty, plan)
        {
            Blocker = blocker,
            IsAsked = asked || assignment.Reminded > LadderStep.None,
            Sheet = asked && assignment.Status is AssignmentStatus.Open ? SheetContents.QuarterOf(assignment, duty, context.Rule) : null,
            Units = reference.Roster.Units,
            Carried = await carried.IntoAsync(assignment.Id, duty, cancellationToken),
            Figures = assignment.Confirmation is { } said
                ? await FiguresAsync(assignment.Id.UnitCode, said.HeldOn, cancellationToken)
                : null,
        };
    }

    private async Task<FiguresState> FiguresAsync(UnitCode unitCode, DateOnly heldOn, CancellationToken cancellationToken)
    {
        ReportingPeriod quarter = ReportingPeriods.Containing(PeriodKind.Quarter, heldOn, contexts.Now().Rule);
        return new FiguresState(
            quarter, PeriodDeadlines.FreezeAt(quarter, reference.Calendar),
            await periods.FreezeOfAsync(unitCode, heldOn, cancellationToken));
    }

    private string TitleOf(Duty duty, Assignment assignment) => contexts.InEnglish
        ? duty.OccurrenceTitleEnFor(assignment.Id.OccurrenceKey, assignment.About)
        : duty.OccurrenceTitleFor(assignment.Id.OccurrenceKey, assignment.About);

    // Its rows are in the year in which it was reported: mostly the occurrence's own. A reporting year begins in the December before.
    private async Task<Difficulty?> FindDifficultyAsync(Assignment assignment, string difficultyId, CancellationToken cancellationToken)
    {
        for (int year = assignment.Id.Year - 1; year <= assignment.Id.Year + 1; year++)
        {
            if (await units.FindAsync(Kinds.Difficulty, new RowId(assignment.Id.UnitCode, year, difficultyId), cancellationToken) is { } found)
            {
                return found.State;
            }
        }

        return null;
    }
}
