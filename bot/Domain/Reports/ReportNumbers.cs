using System.Globalization;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Reports;

/// <summary>Figures, days and periods as an official text writes them.</summary>
public static class ReportNumbers
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary>1.234; the separators do not depend on the machine.</summary>
    public static string Plain(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    /// <summary>As counted in a sentence: below ten with a leading zero (02 đơn vị).</summary>
    public static string Counted(long number) => number is > 0 and < 10 ? $"0{number}" : Plain(number);

    /// <summary>25,6%; rounded down, so that 1.999 of 2.000 is not 100%. Empty where there is no whole.</summary>
    public static string Percent(long part, long whole)
    {
        if (whole == 0)
        {
            return "";
        }

        string text = (Math.Floor(1000m * part / whole) / 10).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');
        return text + "%";
    }

    /// <summary>14/9/2026: the day with a leading zero below ten, of months the first two alone.</summary>
    public static string Day(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Day:D2}/{(day.Month < 3 ? $"0{day.Month}" : $"{day.Month}")}/{day.Year}");

    /// <summary>quý III năm 2026; 6 tháng đầu năm 2026; năm 2026.</summary>
    public static string Name(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Month => string.Create(
            CultureInfo.InvariantCulture, $"tháng {(period.Number < 3 ? $"0{period.Number}" : $"{period.Number}")} năm {period.Year}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"quý {Quarters[period.Number - 1]} năm {period.Year}"),
        PeriodKind.HalfYear =>
            string.Create(CultureInfo.InvariantCulture, $"6 tháng {(period.Number == 1 ? "đầu" : "cuối")} năm {period.Year}"),
        PeriodKind.NineMonths => string.Create(CultureInfo.InvariantCulture, $"9 tháng đầu năm {period.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"năm {period.Year}"),
    };

    /// <summary>
    /// How a count differs from an earlier one: «, tăng 02 đơn vị so với quý II năm 2026»; empty where nothing was counted then.
    /// </summary>
    /// <param name="before">Null where there is nothing to compare with.</param>
    public static string Compared(long now, long? before, string what, string period) => before switch
    {
        null => "",
        { } then when now > then => $", tăng {Counted(now - then)} {what} so với {period}",
        { } then when now < then => $", giảm {Counted(then - now)} {what} so với {period}",
        _ => $", bằng {period}",
    };
}
