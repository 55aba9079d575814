using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Budgets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Inspections;
using TeamsReformBot.Host.Periods;
using TeamsReformBot.Host.Questions;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reports;

/// <summary>Reads all that a report is computed from: figures as they were frozen, or as they are while they are not.</summary>
public sealed class ReportGathering(
    PeriodFigures figures,
    PeriodFreezes freezes,
    InspectionBook inspections,
    BudgetBook budgets,
    QuestionBook questions,
    UnitStore units,
    OfficeDocuments documents,
    ReferenceData reference,
    BusinessClock clock,
    IOptions<ReformOptions> options)
{
    private PeriodRule Rule => options.Value.PeriodRule;

    /// <summary>When the last quarter of a period was frozen; null while it is not.</summary>
    public async Task<DateTime?> FrozenAtAsync(ReportingPeriod period, CancellationToken cancellationToken) =>
        (await freezes.AllAsync(cancellationToken)).GetValueOrDefault(Quarters.KeyOf(Quarters.LastOf(period, Rule)))?.At;

    public async Task<ReportInput> ReadAsync(
        ReportId id, DateTime? frozenAt, string signatory, IReadOnlyDictionary<string, string> judged, CancellationToken cancellationToken)
    {
        ReportingPeriod period = id.Period(Rule);
        IReadOnlyList<Assignment> now = await figures.AssignmentsAsync(period.Year, cancellationToken);
        IReadOnlyList<Assignment> all = frozenAt is null ? now : [.. now.Select(a => AsFrozen(a, period))];
        FigureSet own = Of(all, period, frozenAt ?? clock.Now);
        ReportingPeriod yearBefore = ReportingPeriods.Of(period.Kind, period.Year - 1, period.Number, Rule);
        return new ReportInput(
            id.Kind,
            own,
            Previous(period) is { } previous && await WithWorkAsync(previous, cancellationToken) is { } before ? before : null,
            await WithWorkAsync(yearBefore, cancellationToken),
            reference.Roster,
            await DifficultiesAsync(period, cancellationToken),
            [.. (await inspections.InAsync(period, cancellationToken)).Reverse()],
            BudgetFigures.Of(await budgets.OfYearAsync(period.Year, null, cancellationToken), period.Year),
            await questions.FiguresAsync(period, cancellationToken),
            await PlanChangesAsync(period, cancellationToken),
            reference.Calendar,
            judged,
            signatory,
            frozenAt is null
                ? []
                : [.. now.Where(a => IsAdjusted(a, period)).Select(a => new AdjustedFigure(new Said(a, a.Confirmation!), a.AsFrozen))]);
    }

    private FigureSet Of(IReadOnlyList<Assignment> assignments, ReportingPeriod period, DateTime at) =>
        new(reference.PlanOf(period.Year), assignments, period, Rule, at);

    // Of a period in which nothing was asked for there is nothing to compare with.
    private async Task<FigureSet?> WithWorkAsync(ReportingPeriod period, CancellationToken cancellationToken)
    {
        FigureSet set = Of(await figures.AssignmentsAsync(period.Year, cancellationToken), period, clock.Now);
        return set.Work.Any() ? set : null;
    }

    // Reported or adjusted after the freeze, it is not in the frozen figures; then it was still owed.
    private Assignment AsFrozen(Assignment assignment, ReportingPeriod period) => IsAdjusted(assignment, period)
        ? assignment with
        {
            Confirmation = assignment.AtFreeze,
            Status = assignment.AtFreeze is null ? AssignmentStatus.Open : assignment.Status,
        }
        : assignment;

    private bool IsAdjusted(Assignment assignment, ReportingPeriod period) =>
        assignment.Confirmation is { AfterFreeze: not null } said
            && period.Contains(said.HeldOn)
            && reference.PlanOf(assignment.Id.Year).FindDuty(assignment.Id.DutyId) is not null;

    // Six months are compared with the six before, a year with the year before.
    private ReportingPeriod? Previous(ReportingPeriod period) => period.Kind is PeriodKind.NineMonths or PeriodKind.Year
        ? null
        : ReportingPeriods.Containing(period.Kind, period.First.AddDays(-1), Rule);

    /// <summary>Those reported in the period, oldest first.</summary>
    public async Task<IReadOnlyList<Difficulty>> DifficultiesAsync(ReportingPeriod period, CancellationToken cancellationToken)
    {
        List<Difficulty> found = [];
        foreach (Unit unit in reference.Roster.Units)
        {
            found.AddRange(await units.OfUnitAsync(Kinds.Difficulty, unit.Code, period.Last.Year, cancellationToken));
        }

        return [.. found.Where(d => period.Contains(DateOnly.FromDateTime(d.ReportedAt))).OrderBy(d => d.ReportedAt)];
    }

    private async Task<int> PlanChangesAsync(ReportingPeriod period, CancellationToken cancellationToken) =>
        (await documents.HistoryAsync<PlanDocument>(KeptDocuments.Plan, cancellationToken))
            .Count(version => version.Content.ChangedYear == period.Year && period.Contains(DateOnly.FromDateTime(version.At)));
}
