using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Tests.Calendar;

/// <summary>The calendar files that the product ships.</summary>
internal static class ShippedCalendar
{
    public static IReadOnlyList<CalendarYear> Years { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Calendar"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => CalendarFile.Parse(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public static WorkCalendar Calendar { get; } = WorkCalendar.Of(Years);
}
