using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The units' requests for money, and the figures that follow from them.</summary>
public sealed class BudgetBook(UnitStore units, ReferenceData reference, BusinessClock clock, IOptions<ReformOptions> options)
    : IRecordedFigures
{
    public string DutyId => BudgetFigures.Duty;

    public bool SkipChief => options.Value.Office.SkipChief;

    public async Task<BudgetView?> FindAsync(RowId at, CancellationToken cancellationToken) =>
        await units.FindAsync(Kinds.Budget, at, cancellationToken) is { } stored ? Of(stored.State) : null;

    public BudgetView Of(BudgetRequest request)
    {
        Person? granter = GrantMoney.GranterOf(request, reference.Roster);
        return new BudgetView(request, reference.Roster.Unit(request.UnitCode), SkipChief)
        {
            NobodyGrants = granter is null,
            DeputyGrants = granter is { Role: Role.DeputyDirector } deputy ? deputy.Name : null,
        };
    }

    /// <summary>For the money of a year: asked for in it or in the year before; of one unit and those merged into it, or of all.</summary>
    /// <param name="year">Whose money it is.</param>
    /// <param name="unitCode">Null for all units.</param>
    public async Task<IReadOnlyList<BudgetRequest>> OfYearAsync(int year, UnitCode? unitCode, CancellationToken cancellationToken)
    {
        IReadOnlyList<Unit> asked = unitCode is null ? reference.Roster.Units : reference.Roster.WorkOf(unitCode);
        return [.. (await AskedInAsync(asked.Select(u => u.Code), year, cancellationToken)).Where(r => r.Need.ForYear == year)];
    }

    /// <summary>Those of this year and the last that fit, whichever year's money it is, oldest first.</summary>
    public async Task<IReadOnlyList<BudgetView>> WhereAsync(Func<BudgetRequest, bool> fits, CancellationToken cancellationToken) =>
    [
        .. (await AskedInAsync(reference.Roster.Units.Select(u => u.Code), clock.Today.Year, cancellationToken))
            .Where(fits).OrderBy(r => r.Asked.At).Select(Of),
    ];

    public async Task<RecordedFigures?> OfAsync(AssignmentId id, PeriodRule rule, CancellationToken cancellationToken) =>
        id.UnitCode == Office.UnitCode(reference.Roster) && OccurrenceKey.Parse(id.OccurrenceKey) is (PeriodKind.Year, var year, _)
            ? BudgetFigures.Of(await OfYearAsync(year, null, cancellationToken), year).ToRecorded(code => reference.Roster.Unit(code).Name)
            : null;

    // In the year or in the one before.
    private async Task<IEnumerable<BudgetRequest>> AskedInAsync(
        IEnumerable<UnitCode> codes, int year, CancellationToken cancellationToken) =>
        (await Task.WhenAll(codes.Select(code => units.OfUnitAsync(Kinds.Budget, code, year, cancellationToken)))).SelectMany(of => of);
}
