using System.Globalization;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Periods;

/// <summary>A reporting period in a button's data: <c>Quarter.2026.4</c>.</summary>
public static class PeriodName
{
    public static string Of(ReportingPeriod period) =>
        string.Create(CultureInfo.InvariantCulture, $"{period.Kind}.{period.Year}.{period.Number}");

    /// <summary>The period of a name; null when it is none (a card's data is never trusted).</summary>
    public static ReportingPeriod? Read(string? name, PeriodRule rule)
    {
        if (name?.Split('.') is not [var kindName, var yearText, var numberText]
            || !Enum.TryParse(kindName, out PeriodKind kind)
            || kind.ToString() != kindName
            || !int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !int.TryParse(numberText, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || year is < 2000 or > 2100)
        {
            return null;
        }

        int most = kind switch { PeriodKind.Month => 12, PeriodKind.Quarter => 4, PeriodKind.HalfYear => 2, _ => 1 };
        return number >= 1 && number <= most ? ReportingPeriods.Of(kind, year, number, rule) : null;
    }
}
