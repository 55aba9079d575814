using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>The money of clause III.5 in one year, in dong. Withdrawn requests are not in it.</summary>
/// <param name="Requests">How many.</param>
/// <param name="Estimated">Of all.</param>
/// <param name="Appraised">Of those that the Office has appraised, whatever became of them.</param>
/// <param name="Granted">Of those that the Director has granted.</param>
public sealed record BudgetSum(int Requests, long Estimated, long Appraised, long Granted)
{
    internal static BudgetSum Of(IReadOnlyList<BudgetRequest> requests) => new(
        requests.Count, requests.Sum(r => r.Need.Estimated), requests.Sum(r => r.Appraised?.Amount ?? 0),
        requests.Sum(r => r.Granted ?? 0));
}

public sealed record UnitBudget(UnitCode UnitCode, BudgetSum Sum);

/// <param name="Units">Of each unit that asked, the largest estimate first.</param>
/// <param name="Waiting">Requests that are not decided yet.</param>
public sealed record BudgetFigures(int Year, BudgetSum All, IReadOnlyList<UnitBudget> Units, int Waiting)
{
    public static BudgetFigures Of(IEnumerable<BudgetRequest> requests, int year)
    {
        List<BudgetRequest> counted = [.. requests.Where(r => r.Need.ForYear == year && r.Status is not BudgetStatus.Withdrawn)];
        return new BudgetFigures(
            year,
            BudgetSum.Of(counted),
            [
                .. counted.GroupBy(r => r.UnitCode)
                    .Select(unit => new UnitBudget(unit.Key, BudgetSum.Of([.. unit])))
                    .OrderByDescending(unit => unit.Sum.Estimated)
            ],
            counted.Count(r => !r.IsClosed));
    }

    /// <summary>The duty of the yearly confirmation.</summary>
    public const string Duty = "budget";

    /// <summary>As the yearly confirmation asks for them, with a line for each unit.</summary>
    /// <param name="unitName">A unit's name by its code.</param>
    public RecordedFigures ToRecorded(Func<string, string> unitName) => new(
        new Dictionary<string, long>
        {
            ["amount-estimated"] = All.Estimated,
            ["amount-appraised"] = All.Appraised,
            ["amount-granted"] = All.Granted,
        },
        string.Join('\n', Units.Select(u =>
            $"{unitName(u.UnitCode)}: đề nghị {Dong.Written(u.Sum.Estimated)}, thẩm định {Dong.Written(u.Sum.Appraised)}, duyệt {Dong.Written(u.Sum.Granted)} đồng.")));
}
