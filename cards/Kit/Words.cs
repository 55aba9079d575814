using System.Globalization;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>Texts, dates and figures as one reader sees them.</summary>
internal readonly record struct Words(CultureInfo Culture)
{
    private static readonly string[] RomanQuarters = ["I", "II", "III", "IV"];

    /// <summary>The text of that name in <see cref="CardText"/>.</summary>
    public string this[string name] =>
        CardText.ResourceManager.GetString(name, Culture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No text has this name.");

    /// <summary>The text with its places filled: whole numbers, dates and moments are written as the reader's language does.</summary>
    public string Of(string name, params object[] values)
    {
        Words words = this;
        return string.Format(Culture, this[name], [.. values.Select(words.Shown)]);
    }

    /// <summary>Of a text that the plan's data has in both languages, the reader's.</summary>
    public string In(string vietnamese, string english) => Culture.TwoLetterISOLanguageName == "en" ? english : vietnamese;

    // Explicit formats: a culture's own separators depend on the machine's ICU.
    public static string Date(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    public static string Time(DateTime at) => at.ToString("HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>17:00 ngày 09/12/2026.</summary>
    public string Moment(DateTime at) => string.Format(Culture, this[nameof(CardText.Moment)], Time(at), Date(DateOnly.FromDateTime(at)));

    /// <summary>thứ Hai, 07/12/2026.</summary>
    public string DateWithWeekday(DateOnly date) => Of(nameof(CardText.DateWithWeekday), this[date.DayOfWeek.ToString()], date);

    /// <summary>07:30, thứ Hai, 07/12/2026.</summary>
    public string MomentWithWeekday(DateTime at) =>
        Of(nameof(CardText.MomentWithWeekday), Time(at), this[at.DayOfWeek.ToString()], DateOnly.FromDateTime(at));

    /// <summary>quý IV/2026.</summary>
    public string Quarter(int quarter, int year) => Of(nameof(CardText.Quarter), Numeral(quarter), Year(year));

    /// <summary>tháng 12/2026, quý IV/2026, 6 tháng đầu năm 2026, năm 2026.</summary>
    public string Name(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Month => Of(nameof(CardText.MonthName), period.Number.ToString("D2", CultureInfo.InvariantCulture), Year(period.Year)),
        PeriodKind.Quarter => Quarter(period.Number, period.Year),
        PeriodKind.HalfYear => Of(period.Number == 1 ? nameof(CardText.FirstHalf) : nameof(CardText.SecondHalf), Year(period.Year)),
        PeriodKind.NineMonths => Of(nameof(CardText.NineMonths), Year(period.Year)),
        _ => Of(nameof(CardText.YearName), Year(period.Year)),
    };

    /// <summary>tháng 12, quý IV/2026: the month's and the quarter's reporting periods to which a day counts.</summary>
    public string Period(DateOnly date, PeriodRule rule)
    {
        ReportingPeriod month = ReportingPeriods.Containing(PeriodKind.Month, date, rule);
        ReportingPeriod quarter = ReportingPeriods.Containing(PeriodKind.Quarter, date, rule);
        return Of(nameof(CardText.Period), month.Number, Numeral(quarter.Number), Year(quarter.Year));
    }

    private string Numeral(int quarter) => In(RomanQuarters[quarter - 1], quarter.ToString(CultureInfo.InvariantCulture));

    // Not through the figures' format, which would write 2.026.
    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private string Shown(object value) => value switch
    {
        string text => text,
        int number => number.ToString("N0", Culture),
        long number => number.ToString("N0", Culture),
        DateOnly date => Date(date),
        DateTime at => Moment(at),
        Measure measure => In(measure.Title, measure.TitleEn),
        _ => throw new ArgumentOutOfRangeException(
            nameof(value), value, "A text's place takes a string, a whole number, a date, a moment or a measure."),
    };
}
