using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Sheets;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Sheets;

/// <summary>A unit's figures of a quarter, from its rows.</summary>
public sealed class SheetBook(
    UnitStore units, UnitPeriods periods, AssignmentViews views, RecordedByBot records, ReferenceData reference, BusinessClock clock,
    IOptions<ReformOptions> options)
{
    private PeriodRule Rule => options.Value.PeriodRule;

    /// <param name="unit">Whose.</param>
    /// <param name="quarter">Which.</param>
    /// <param name="form">What was typed; what it asked for is asked for still, unless it is settled. Null where the sheet opens.</param>
    public async Task<Sheet> OfAsync(Unit unit, ReportingPeriod quarter, SheetForm? form, CancellationToken cancellationToken)
    {
        IReadOnlyList<Stored<Assignment>> stored = await units.AssignmentsAsync(unit.Code, clock.Today, cancellationToken);
        Assignment[] known = [.. stored.Select(s => s.State)];
        Assignment[] figures =
        [
            .. known.Where(a => QuarterOf(a) == quarter)
                .OrderBy(a => a.DueAt)
                .ThenBy(a => a.Id.DutyId, StringComparer.Ordinal)
        ];
        HashSet<AssignmentId> due = [.. SheetContents.Asked(figures, reference.Plan, reference.Calendar, clock.Now).Select(a => a.Id)];
        Assignment[] asked =
        [
            .. figures.Where(a => a.Status is AssignmentStatus.Open && (due.Contains(a.Id) || form?.AskedFor(a.Id) is true))
                .Take(SheetContents.Most),
        ];
        IReadOnlySet<string> frozen = await periods.FrozenAsync(unit.Code, cancellationToken);
        SheetView view = new(
            unit,
            quarter,
            await ViewsAsync(asked, cancellationToken),
            await ViewsAsync(figures.Except(asked), cancellationToken),
            reference.Roster.ReportingUnits,
            SheetPrefill.HasBefore(asked, known, Rule));
        IReadOnlyDictionary<AssignmentId, RecordedFigures> recorded = await RecordedAsync(asked, cancellationToken);
        return new Sheet(
            view, asked, stored, recorded, frozen, SheetPrefill.Opening(asked, frozen.Contains(Quarters.KeyOf(quarter)), recorded));
    }

    /// <summary>Which quarter is meant, from what was said and what the unit still owes.</summary>
    public async Task<ReportingPeriod> MeantAsync(Unit unit, SaidPeriod? said, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        IReadOnlySet<string> frozen = await periods.FrozenAsync(unit.Code, cancellationToken);
        List<ReportingPeriod> owing = [];
        List<ReportingPeriod> asking = [];
        foreach (Assignment each in (await units.AssignmentsAsync(unit.Code, clock.Today, cancellationToken)).Select(s => s.State)
            .Where(a => a.IsOwed))
        {
            if (QuarterOf(each) is { } quarter && !frozen.Contains(Quarters.KeyOf(quarter)))
            {
                owing.Add(quarter);
                if (SheetContents.IsAskedByNow(each, reference.Plan.Duty(each.Id.DutyId), reference.Calendar, now))
                {
                    asking.Add(quarter);
                }
            }
        }

        return SheetContents.Meant(said, owing, asking, DateOnly.FromDateTime(now), Rule);
    }

    public async Task<IReadOnlyList<AssignmentView>> ViewsAsync(IEnumerable<Assignment> assignments, CancellationToken cancellationToken)
    {
        List<AssignmentView> found = [];
        foreach (Assignment each in assignments)
        {
            found.Add(await views.OfAsync(each, cancellationToken));
        }

        return found;
    }

    private async Task<IReadOnlyDictionary<AssignmentId, RecordedFigures>> RecordedAsync(
        IEnumerable<Assignment> assignments, CancellationToken cancellationToken)
    {
        Dictionary<AssignmentId, RecordedFigures> found = [];
        foreach (Assignment each in assignments)
        {
            if (await records.OfAsync(each.Id, Rule, cancellationToken) is { } recorded)
            {
                found[each.Id] = recorded;
            }
        }

        return found;
    }

    private ReportingPeriod? QuarterOf(Assignment assignment) =>
        reference.Plan.FindDuty(assignment.Id.DutyId) is { } duty ? SheetContents.QuarterOf(assignment, duty, Rule) : null;
}

/// <summary>A sheet with what is behind it.</summary>
/// <param name="Asked">What it asks for.</param>
/// <param name="Stored">The unit's assignments that matter today.</param>
/// <param name="Recorded">What the bot itself has recorded of what it asks for.</param>
/// <param name="Frozen">The keys of the quarters that are frozen for the unit.</param>
/// <param name="Opening">The form as it opens.</param>
public sealed record Sheet(
    SheetView View,
    IReadOnlyList<Assignment> Asked,
    IReadOnlyList<Stored<Assignment>> Stored,
    IReadOnlyDictionary<AssignmentId, RecordedFigures> Recorded,
    IReadOnlySet<string> Frozen,
    SheetForm Opening)
{
    public IReadOnlyList<Assignment> Known => [.. Stored.Select(s => s.State)];
}
