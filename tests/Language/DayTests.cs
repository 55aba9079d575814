using System.Globalization;

namespace TeamsReformBot.Language.Tests;

/// <summary>The days of sentences that look ahead, of those that look back, and of stretches; the clock stands at Monday, 07/12/2026.</summary>
public sealed class DayTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);
    private static readonly PhraseBook Book = PhraseBook.Load();

    [Theory]
    [InlineData("từ mai đến hết tuần", "08/12/2026 13/12/2026")]
    [InlineData("từ 10/12 đến 15/12", "10/12/2026 15/12/2026")]
    [InlineData("từ 10/12 đến hết 15/12", "10/12/2026 15/12/2026")]
    [InlineData("từ ngày 10 đến ngày 12/12", "10/12/2026 12/12/2026")]
    [InlineData("từ 10-12/12", "10/12/2026 12/12/2026")]
    [InlineData("10 - 12/12", "10/12/2026 12/12/2026")]
    [InlineData("từ nay đến 10/12", "07/12/2026 10/12/2026")]
    [InlineData("từ hôm nay đến hết tháng", "07/12/2026 31/12/2026")]
    [InlineData("từ thứ Tư đến thứ Sáu", "09/12/2026 11/12/2026")]
    [InlineData("từ thứ Tư tuần này đến thứ Hai tuần sau", "09/12/2026 14/12/2026")]
    [InlineData("từ 28/12 đến 3/1", "28/12/2026 03/01/2027")]
    [InlineData("tuần sau", "14/12/2026 20/12/2026")]
    [InlineData("cả tuần này", "07/12/2026 13/12/2026")]
    [InlineData("đến hết tuần sau", "20/12/2026 end")]
    [InlineData("đến hết tháng 12", "31/12/2026 end")]
    [InlineData("từ tuần sau", "14/12/2026 beginning")]
    [InlineData("đến hết năm", "31/12/2026 end")]
    [InlineData("đến 15/12", "15/12/2026 end")]
    [InlineData("từ thứ Tư", "09/12/2026 beginning")]
    [InlineData("từ 10/12", "10/12/2026 beginning")]
    [InlineData("bắt đầu từ ngày mai", "08/12/2026 beginning")]
    [InlineData("ngày mai", "08/12/2026")]
    [InlineData("ngày kia", "09/12/2026")]
    public void A_pause_has_the_days_that_were_said(string days, string expected) => Assert.Equal((expected, ""), Read($"tạm dừng nhắc {days}"));

    [Theory]
    [InlineData("tạm dừng nhắc đến 10/11", "- DayAlreadyPast 10/11 10/11/2027")]
    [InlineData("tạm dừng nhắc từ 15/12 đến 10/12", "- LastBeforeFirst 15/12 10/12/2026")]
    [InlineData("tạm dừng nhắc từ 31/11 đến 10/12", "- NoSuchDay 31/11")]
    [InlineData("tạm dừng nhắc đến ngày 15", "- DayIncomplete")]
    [InlineData("tạm dừng nhắc đến 23/12 âm lịch", "- LunarDay 23/12")]
    [InlineData("tạm dừng nhắc đến tuần sau", "- DayIncomplete")]
    [InlineData("tạm dừng nhắc đến hết tháng 8", "- DayAlreadyPast 31/08 31/08/2027")]
    [InlineData("giao TTTK đăng bài trước 10/8", "- DayAlreadyPast 10/08 10/08/2027")]
    [InlineData("giao TTTK đăng bài trước thứ Sáu 10/12", "10/12/2026 end OtherWeekday 10/12/2026 Thursday Friday")]
    public void What_cannot_be_is_asked_back(string text, string expected)
    {
        var (days, doubts) = Read(text);

        Assert.Equal(expected, $"{days} {doubts}");
    }

    // Said on the third, its first day is past: that is no reason to take it for next year's.
    [Theory]
    [InlineData("2026-12-03", "ủy quyền cho phó phòng từ 1/12 đến 10/12", "01/12/2026 10/12/2026")]
    [InlineData("2026-12-03", "ủy quyền cho phó phòng từ 1/12 đến 10/12/2026", "01/12/2026 10/12/2026")]
    [InlineData("2027-01-02", "ủy quyền cho phó phòng từ 28/12 đến 5/1", "28/12/2026 05/01/2027")]
    [InlineData("2026-12-03", "ủy quyền cho phó phòng từ 5/12 đến 10/12", "05/12/2026 10/12/2026")]
    public void A_delegation_that_has_begun_is_this_years(string today, string text, string expected) =>
        Assert.Equal((expected, ""), Read(text, DateOnly.Parse(today, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("đã đăng 4 tin lên cổng thông tin điện tử sáng qua", "06/12/2026")]
    [InlineData("chào cờ hôm kia có 8 người dự", "05/12/2026")]
    [InlineData("chào cờ thứ Hai tuần trước có 8 người dự", "30/11/2026")]
    [InlineData("chào cờ thứ Hai vừa rồi có 8 người dự", "30/11/2026")]
    [InlineData("chào cờ tuần trước có 8 người dự", "30/11/2026 06/12/2026")]
    [InlineData("chào cờ ngày 2 tháng 11 có 8 người dự", "02/11/2026")]
    [InlineData("chào cờ mùng hai tháng mười một có 8 người dự", "02/11/2026")]
    public void A_report_has_the_day_that_was_said(string text, string expected) => Assert.Equal((expected, ""), Read(text));

    [Theory]
    [InlineData("chào cờ tháng trước 25 người", "M11/2026")]
    [InlineData("chào cờ tháng 11 có 8 người dự", "M11")]
    [InlineData("họp phòng quý trước có 8 người dự", "Q3/2026")]
    [InlineData("họp phòng quý này có 8 người dự", "Q4/2026")]
    [InlineData("chào cờ tháng này có 8 người dự", "M12/2026")]
    public void A_report_has_the_period_that_was_said(string text, string expected) =>
        Assert.Equal(expected, SentenceFile.Shown(Understand(text, Today).Slots with { Duties = [], Numbers = [], Text = null }));

    private static (string Days, string Doubts) Read(string text, DateOnly? today = null)
    {
        var understood = Understand(text, today ?? Today);
        var said = understood.Slots;
        var days = string.Join(' ', new[] { said.Date, said.Until }.OfType<DateOnly>().Select(day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)).DefaultIfEmpty("-"));
        return (days + (said.IsBeginning ? " beginning" : "") + (said.IsLimit ? " end" : ""), SentenceFile.Shown(understood.Doubts));
    }

    private static Understanding Understand(string text, DateOnly today)
    {
        var understood = Book.Understand(text, today, SentenceFile.Department);
        Assert.NotEqual(IntentKind.Unknown, understood.Kind);
        return understood;
    }
}
