using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Difficulties with what their cards show beside them.</summary>
public sealed class DifficultyViews(
    UnitStore units, AssignmentViews assignments, ReferenceData reference, BusinessClock clock, IOptions<ReformOptions> options)
{
    public async Task<DifficultyView?> FindAsync(RowId at, CancellationToken cancellationToken) =>
        await units.FindAsync(Kinds.Difficulty, at, cancellationToken) is { } stored
            ? await OfAsync(stored.State, cancellationToken)
            : null;

    /// <summary>The difficulty that a card's data names; null when it names none.</summary>
    public async Task<DifficultyView?> ClickedAsync(CardClick click, CancellationToken cancellationToken) =>
        click.ReadRow(DataKeys.Difficulty) is { } at ? await FindAsync(at, cancellationToken) : null;

    public async Task<DifficultyView> OfAsync(Difficulty difficulty, CancellationToken cancellationToken) =>
        Of(difficulty, difficulty.Assignment is { } id ? await assignments.OfAsync(id, cancellationToken) : null);

    public async Task<DifficultyView> OfAsync(Difficulty difficulty, Assignment? assignment, CancellationToken cancellationToken) =>
        Of(difficulty, assignment is null ? null : await assignments.OfAsync(assignment, cancellationToken));

    /// <summary>Every difficulty of this year and the last that fits, oldest first, from all units.</summary>
    public async Task<IReadOnlyList<DifficultyView>> WhereAsync(Func<Difficulty, bool> fits, CancellationToken cancellationToken)
    {
        List<DifficultyView> found = [];
        foreach (Unit unit in reference.Roster.Units)
        {
            found.AddRange((await units.OfUnitAsync(Kinds.Difficulty, unit.Code, clock.Today.Year, cancellationToken)).Where(fits)
                .Select(d => Of(d, null)));
        }

        return [.. found.OrderBy(v => v.Difficulty.ReportedAt)];
    }

    private DifficultyView Of(Difficulty difficulty, AssignmentView? work) => new(
        difficulty,
        reference.Roster.Unit(difficulty.UnitCode),
        work,
        reference.Roster.ReportingUnits,
        reference.Roster.WithRole(Role.DeputyDirector),
        options.Value.Office.SkipChief)
    {
        IsFree = Take.IsFree(difficulty, reference.Roster),
        IsTaskLost = OfficeTurn.IsTaskLost(difficulty, reference.Roster),
    };
}
