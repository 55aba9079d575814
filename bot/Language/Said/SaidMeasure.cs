using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Language.Said;

/// <summary>Which of a duty's own figures a number said is, by what it counts and how the figure is called.</summary>
internal static class SaidMeasure
{
    // What things are also called in the names of figures.
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["tin"] = ["tin", "bai"],
        ["tin bai"] = ["tin", "bai"],
        ["bai"] = ["tin", "bai"],
        ["bai viet"] = ["tin", "bai"],
        ["post"] = ["tin", "bai"],
        ["posts"] = ["tin", "bai"],
        ["article"] = ["tin", "bai"],
        ["articles"] = ["tin", "bai"],
        ["video"] = ["san pham"],
        ["videos"] = ["san pham"],
        ["clip"] = ["san pham"],
        ["clips"] = ["san pham"],
        ["cuoc"] = ["cuoc hop"],
        ["buoi"] = ["cuoc hop"],
        ["buoi hop"] = ["cuoc hop"],
    };

    /// <summary>The only figure that it can be; null where there is none, or several.</summary>
    public static Measure? Of(SaidNumber number, Duty duty)
    {
        string[] names = number.Role switch
        {
            NumberRole.Items => Names.GetValueOrDefault(number.Item, [number.Item]),
            NumberRole.People or NumberRole.Present => ["nguoi"],
            _ => [],
        };
        Measure[] fitting =
            [.. duty.Measures.Where(measure => measure.Kind is MeasureKind.Count && names.Any(name => IsIn(measure, name)))];
        return fitting is [var only] ? only : null;
    }

    private static bool IsIn(Measure measure, string name) =>
        $" {VietnameseText.Fold(measure.Title)} ".Contains($" {name} ", StringComparison.Ordinal);
}
