using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>Reads period, date, hour and place out of a sentence that may set a conference or a flag ceremony.</summary>
internal static partial class EventReader
{
    // A date without a year that was up to a month ago is more likely a late entry than one for next year.
    private const int DaysBack = 30;

    /// <summary>The slots, what is wrong with them, and the folded sentence without them.</summary>
    public static (Slots Slots, string? Question, string Command) Read(Typed typed, DateOnly today)
    {
        var text = new SlotText(typed.Folded);
        var isCeremony = Ceremony().IsMatch(typed.Folded);
        var month = isCeremony ? text.Take(Month()) : [];
        var (quarter, year) = QuarterSlot.Read(text, today);
        var time = TimeSlot.Read(text);
        var said = DateSlot.Read(text, today);
        var date = said is null ? null : DateSlot.Resolve(text, said, YearFor(said, quarter, year, today));
        DateSlot.CheckWeekday(text, date, said is not null);
        var place = text.Take(Place()) is [var match, ..] ? typed.Find(match.Groups["place"].Value) : null;

        if (date is { } day && quarter is { } wanted)
        {
            var yearOfDate = QuarterSlot.YearOf(wanted, day);
            if (yearOfDate is null || (year ?? yearOfDate) != yearOfDate)
                text.Faults.Add($"Ngày {DateSlot.Words(day)} không thuộc quý {wanted}{(year is null ? "" : $"/{year}")}, đề nghị kiểm tra lại.");
            year ??= yearOfDate;
        }

        var period = month is [var only] ? MonthOf(only, today)
            : quarter is { } number ? new(PeriodKind.Quarter, year ?? date?.Year, number)
            : date is { } of && !isCeremony ? new(PeriodKind.Quarter, year ?? of.Year, Recurrence.QuarterOf(of))
            : date is { } ceremony ? MonthOf(ceremony)
            : (SaidPeriod?)null;
        var faults = text.Faults.Count == 0 ? null : string.Join(' ', text.Faults);
        return (new Slots { Period = period, Date = date, Time = time, Place = place, NotHeld = NotHeld().IsMatch(typed.Folded) }, faults, text.Rest);
    }

    private static SaidPeriod MonthOf(Match match, DateOnly today) => match.Groups["which"].Success
        ? MonthOf(today.AddMonths(match.Groups["which"].Value is "sau" or "toi" ? 1 : 0))
        : new(
        PeriodKind.Month,
        match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null,
        int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture));

    private static SaidPeriod MonthOf(DateOnly day) => new(PeriodKind.Month, day.Year, day.Month);

    private static int YearFor(SaidDate said, int? quarter, int? yearOfQuarter, DateOnly today)
    {
        if (quarter is 1 && yearOfQuarter is { } next && said.Month == 12)
            return next - 1;
        if (quarter is 4 && yearOfQuarter is { } last && said.Month == 1)
            return last + 1;
        if (yearOfQuarter is { } year)
            return year;

        var earliest = today.AddDays(-DaysBack);
        return (said.Month, said.Day).CompareTo((earliest.Month, earliest.Day)) < 0 ? earliest.Year + 1 : earliest.Year;
    }

    [GeneratedRegex(@"(?<!\w)(?:tai|o)\s(?<place>(?!sao\b|vi\b|dau\b).*)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<!\S)(?:chao co|flag ceremony|cc)(?!\S)")]
    private static partial Regex Ceremony();

    [GeneratedRegex(@"(?<!\d\s?)(?<!\S)(?:thang (?<which>nay|ni|sau|toi)|(?:thang\s?|t)(?<month>1[0-2]|0?[1-9])(?:(?:/|\snam\s)(?<year>20\d\d))?)(?!\S)")]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<!\S)(?:(?:khong|ko|k|no) (?:to chuc|chao co|flag|conference)|huy|(?:bo|nghi) (?:le )?chao co)(?!\S)")]
    private static partial Regex NotHeld();
}
