using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Inspections;

/// <summary>The inspections that the Office recorded, in the rows of its own unit.</summary>
public sealed class InspectionBook(UnitStore units, ReferenceData reference) : IRecordedFigures
{
    public string DutyId => RecordInspection.Duty;

    public async Task<InspectionView?> FindAsync(RowId at, CancellationToken cancellationToken) =>
        await units.FindAsync(Kinds.Inspection, at, cancellationToken) is { } stored ? Of(stored.State) : null;

    public InspectionView Of(Inspection inspection) => new(inspection, reference.Roster.Unit(inspection.Report.UnitCode));

    /// <summary>Of the inspections in a period, the latest first; what was taken back is not among them.</summary>
    public async Task<IReadOnlyList<Inspection>> InAsync(ReportingPeriod period, CancellationToken cancellationToken)
    {
        if (Office.UnitCode(reference.Roster) is not { } office)
        {
            return [];
        }

        List<Inspection> found = [];
        // What was recorded before the Office was merged into another unit stays where it was.
        foreach (Unit unit in reference.Roster.WorkOf(office))
        {
            // Recorded in the year of the day, or in the next; a reporting year begins in the December before.
            found.AddRange(await units.OfUnitAsync(Kinds.Inspection, unit.Code, period.Last.Year + 1, cancellationToken));
            if (period.First.Year < period.Last.Year)
            {
                found.AddRange(await units.OfUnitAsync(Kinds.Inspection, unit.Code, period.First.Year, cancellationToken));
            }
        }

        return
        [
            .. found.DistinctBy(i => i.Id)
                .Where(i => i.Withdrawn is null && period.Contains(i.Report.On)).OrderByDescending(i => i.Report.On),
        ];
    }

    public async Task<RecordedFigures?> OfAsync(AssignmentId id, PeriodRule rule, CancellationToken cancellationToken) =>
        OccurrenceKey.PeriodOf(id.OccurrenceKey, rule) is { Kind: PeriodKind.Quarter } quarter
            ? RecordInspection.FiguresOf(await InAsync(quarter, cancellationToken), quarter, code => reference.Roster.Unit(code).Name)
            : null;
}

/// <summary>An inspection as the Office sees it: with the quarter's confirmation, where that says otherwise by now.</summary>
public sealed class InspectionReceipts(InspectionBook book, ConfirmedOtherwise otherwise, CardContexts contexts)
{
    public async Task<InspectionView> OfAsync(Inspection inspection, CancellationToken cancellationToken) => book.Of(inspection) with
    {
        ConfirmedOtherwise = await otherwise.FindAsync(
            new AssignmentId(inspection.UnitCode, RecordInspection.Duty, Quarters.KeyOf(inspection.Report.On, contexts.Now().Rule)),
            cancellationToken),
    };
}
