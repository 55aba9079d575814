namespace TeamsReformBot.Domain.Conversation;

/// <summary>Which day is meant by what was said: never a guess, else a question.</summary>
internal static class DayMeant
{
    // A date without a year that was up to a month ago is more likely a late entry than one for next year.
    private const int DaysBack = 30;
    private const int HalfAYear = 183;
    private const int EarliestYear = 2000;
    private const int LatestYear = 2100;
    private static readonly string[] Names = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    /// <param name="direction">-1 the speaker looks back, 1 ahead, 0 either.</param>
    public static (DateOnly? Day, string? Question) Of(SaidDay said, int direction, DateOnly today) =>
        said.Exact is { } exact ? (exact, null)
        : said.Written is { } written ? Of(written, direction, today)
        : Of(said.Weekday!.Value, said.Weeks, direction, today);

    public static string NameOf(DayOfWeek day) => Names[(int)day];

    private static (DateOnly?, string?) Of(SaidDate said, int direction, DateOnly today)
    {
        if (said.Year is { } year)
            return Existing(said, year) is { } day ? (day, null) : (null, NoSuchDay(said, year));

        var earliest = direction < 0 ? today.AddYears(-1).AddDays(1) : direction > 0 ? today : today.AddDays(-DaysBack);
        DateOnly?[] days = [Existing(said, earliest.Year), Existing(said, earliest.Year + 1)];
        if (days.FirstOrDefault(day => day >= earliest) is not { } meant)
            return (null, NoSuchDay(said, null));

        // Half a year off, the other direction is nearer: "trước 10/11" said on 22/11.
        return direction == 0 || Math.Abs(meant.DayNumber - today.DayNumber) <= HalfAYear
            ? (meant, null)
            : (null, $"Ngày {said.Day:00}/{said.Month:00} {(direction > 0 ? "năm nay đã qua" : "chưa đến")}, đề nghị ghi cả năm, ví dụ {DateSlot.Words(meant)}.");
    }

    private static (DateOnly?, string?) Of(DayOfWeek said, int? weeks, int direction, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var inThisWeek = monday.AddDays(((int)said + 6) % 7);
        if (weeks is { } by)
            return (inThisWeek.AddDays(7 * by), null);
        if (direction == 0 || inThisWeek == today)
            return (null, $"Chưa rõ {Names[(int)said]} là ngày nào, đề nghị ghi ngày/tháng, ví dụ 10/12.");

        return (direction > 0 ? inThisWeek.AddDays(inThisWeek > today ? 0 : 7) : inThisWeek.AddDays(inThisWeek < today ? 0 : -7), null);
    }

    private static DateOnly? Existing(SaidDate said, int year) =>
        year is >= EarliestYear and <= LatestYear && said.Month is >= 1 and <= 12 && said.Day >= 1 && said.Day <= DateTime.DaysInMonth(year, said.Month)
            ? new DateOnly(year, said.Month, said.Day)
            : null;

    private static string NoSuchDay(SaidDate said, int? year) =>
        $"Không có ngày {said.Day:00}/{said.Month:00}{(year is null ? "" : $"/{year}")}, đề nghị ghi ngày/tháng hoặc ngày/tháng/năm, ví dụ 10/12.";
}
