using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Joint;

/// <summary>The events that units held together, from the rows of those that were named.</summary>
public sealed class JointBook(UnitStore units, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    /// <summary>Every unit's items that figures of a reporting year may need.</summary>
    public async Task<IReadOnlyList<JointItem>> OfFiguresAsync(int year, CancellationToken cancellationToken)
    {
        List<JointItem> found = [];
        foreach (Unit unit in reference.Roster.Units)
        {
            found.AddRange(await OfUnitAsync(unit.Code, OccurrenceYears.OfFigures(year), cancellationToken));
        }

        return found;
    }

    /// <summary>What a unit has not answered yet.</summary>
    public async Task<IReadOnlyList<JointItem>> OpenAsync(UnitCode unitCode, CancellationToken cancellationToken) =>
        [.. (await OfUnitAsync(unitCode, OccurrenceYears.Around(clock.Today), cancellationToken)).Where(i => i.Status is JointStatus.Open)];

    public async Task<JointView> ViewAsync(JointItem item, CancellationToken cancellationToken)
    {
        IEnumerable<Assignment> own = (await units.AssignmentsAsync(item.UnitCode, item.Year, cancellationToken)).Select(s => s.State);
        return new JointView(
            item, NameOf(item.UnitCode), NameOf(item.Event.UnitCode), TitleOf(item.Event, item.About),
            [.. AnswerJoint.Candidates(item, own).Select(a => new JointCandidate(a.Id, TitleOf(a.Id, a.About), a.Confirmation!.HeldOn))]);
    }

    private async Task<IReadOnlyList<JointItem>> OfUnitAsync(
        UnitCode unitCode, IEnumerable<int> years, CancellationToken cancellationToken) =>
        [.. (await units.StoredOfUnitAsync(Kinds.Joint, unitCode, years, cancellationToken)).Select(stored => stored.State)];

    private string NameOf(UnitCode unitCode) => reference.Roster.FindUnit(unitCode)?.Name ?? unitCode;

    private string TitleOf(AssignmentId id, string? about) =>
        reference.PlanOf(id.Year).FindDuty(id.DutyId) is not { } duty ? about ?? id.DutyId
        : contexts.InEnglish ? duty.OccurrenceTitleEnFor(id.OccurrenceKey, about)
        : duty.OccurrenceTitleFor(id.OccurrenceKey, about);
}
