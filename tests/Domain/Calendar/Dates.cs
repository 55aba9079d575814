using System.Globalization;

namespace TeamsReformBot.Domain.Tests.Calendar;

/// <summary>Dates and times as the tables of these tests write them.</summary>
internal static class Dates
{
    public static DateOnly Day(string ddMMyyyy) => DateOnly.ParseExact(ddMMyyyy, "dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static DateTime Time(string ddMMyyyyHHmm) =>
        DateTime.ParseExact(ddMMyyyyHHmm, "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
