using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>Reads quarter, date and hour out of a sentence that may set a conference.</summary>
internal static partial class ConferenceReader
{
    // A date without a year that was up to a month ago is more likely a late entry than one for next year.
    private const int DaysBack = 30;

    /// <summary>The slots, and the folded sentence without them and without the place (which is not kept).</summary>
    public static (Slots Slots, string? Question, string Command) Read(string folded, DateOnly today)
    {
        var text = new SlotText(folded);
        var (quarter, year) = QuarterSlot.Read(text);
        var time = TimeSlot.Read(text);
        var said = DateSlot.Read(text, today);
        var date = said is null ? null : DateSlot.Resolve(text, said, YearFor(said, quarter, year, today));
        DateSlot.CheckWeekday(text, date, said is not null);
        text.Take(Place());

        if (date is { } day && quarter is { } wanted)
        {
            var yearOfDate = QuarterSlot.YearOf(wanted, day);
            if (yearOfDate is null || (year ?? yearOfDate) != yearOfDate)
                text.Faults.Add($"Ngày {DateSlot.Words(day)} không thuộc quý {wanted}{(year is null ? "" : $"/{year}")}, đề nghị kiểm tra lại.");
            year ??= yearOfDate;
        }

        var faults = text.Faults.Count == 0 ? null : string.Join(' ', text.Faults);
        SaidPeriod? period = quarter is { } number ? new(PeriodKind.Quarter, year, number)
            : date is { } of ? new(PeriodKind.Quarter, year ?? of.Year, Recurrence.QuarterOf(of))
            : null;
        return (new Slots { Period = period, Date = date, Time = time }, faults, text.Rest);
    }

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

    [GeneratedRegex(@"(?<!\w)(?:tai|o)\s(?!sao\b|vi\b|dau\b).*$")]
    private static partial Regex Place();
}
