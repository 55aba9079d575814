using System.Globalization;

namespace TeamsReformBot.Language.Tests;

public sealed class ConferenceSlotsTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);
    private static readonly PhraseBook Book = PhraseBook.Load();

    [Theory]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 lúc 14:00", "q4/2026 2026-12-10 14:00")]
    [InlineData("dat hn q4 10/12 14h", "q4/2026 2026-12-10 14:00")]
    [InlineData("dat hoi nghi quy IV ngay 10-12-2026 luc 2h chieu", "q4/2026 2026-12-10 14:00")]
    [InlineData("ĐẶT HỘI NGHỊ QUÝ IV/2026 NGÀY 10.12 LÚC 14H30", "q4/2026 2026-12-10 14:30")]
    [InlineData("đặt hội nghị quý bốn ngày 10 tháng 12 năm 2026 lúc 8 giờ sáng nhé", "q4/2026 2026-12-10 08:00")]
    [InlineData("quý 4 đặt hội nghị vào 14 giờ 30 phút ngày 10/12/26 ạ", "q4/2026 2026-12-10 14:30")]
    [InlineData("em đặt lịch hội nghị PBGDPL quý 4 - 10/12 - 14h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 lúc 14h 10/12", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 lúc 14h 10 tháng 12", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị 2026-12-10 14:00", "q4/2026 2026-12-10 14:00")]
    [InlineData("dat hn 10 / 12 luc 2h ruoi chieu", "q4/2026 2026-12-10 14:30")]
    [InlineData("dat hn q4 chieu 10/12 luc 2h30", "q4/2026 2026-12-10 14:30")]
    [InlineData("đặt hội nghị quý 4 thứ Năm 10/12 lúc 14g", "q4/2026 2026-12-10 14:00")]
    [InlineData("dat hn q4 t5 10/12 14h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 ngày 10 t12 lúc 7 giờ tối", "q4/2026 2026-12-10 19:00")]
    [InlineData("đặt hội nghị ngày mai lúc 8h", "q4/2026 2026-12-08 08:00")]
    [InlineData("schedule the Q4 conference on 10/12 at 2pm", "q4/2026 2026-12-10 14:00")]
    [InlineData("set conference quarter 4 10/12 2:30 pm", "q4/2026 2026-12-10 14:30")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 lúc 14:00 tại hội trường tầng 2", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 lúc 02:00 ngày 10/12", "q4/2026 2026-12-10 02:00")]
    [InlineData("đặt hội nghị quý 4 thứ Năm tuần này lúc 14h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 thứ Hai tuần sau 8h", "q4/2026 2026-12-14 08:00")]
    [InlineData("đặt hội nghị quý 4 t6 tuần này 8h sáng", "q4/2026 2026-12-11 08:00")]
    [InlineData("đặt hội nghị quý 4 sáng thứ Ba tuần tới lúc 8h", "q4/2026 2026-12-15 08:00")]
    [InlineData("đặt hội nghị quý 4 Thursday this week at 2pm", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 ngày 10 - 12 lúc 14h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 mồng 10/12 lúc 2 rưỡi chiều", "q4/2026 2026-12-10 14:30")]
    [InlineData("đặt hội nghị quý 4 mùng mười tháng mười hai 14h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 ngày hai mươi mốt tháng mười hai lúc 8h", "q4/2026 2026-12-21 08:00")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 lúc 8h kém 15", "q4/2026 2026-12-10 07:45")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 lúc 8 giờ kém 10 phút", "q4/2026 2026-12-10 07:50")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 lúc 14h-16h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 từ 14h đến 16h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 từ 14 đến 16h30", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 8:00 - 11:30", "q4/2026 2026-12-10 08:00")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12 lúc 2 giờ rưỡi chiều", "q4/2026 2026-12-10 14:30")]
    [InlineData("đặt hội nghị quý 4, thứ Năm, ngày 10/12, chiều 2h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý 4 ngày mai 8h kém mười lăm", "q4/2026 2026-12-08 07:45")]
    public void Quarter_date_and_hour_are_read(string text, string expected) => Assert.Equal((expected, ""), Read(text));

    [Theory]
    [InlineData("đặt hội nghị", "- - -")]
    [InlineData("đặt hội nghị quý 4", "q4 - -")]
    [InlineData("đặt hội nghị quý 1/2027", "q1/2027 - -")]
    [InlineData("đặt hội nghị quý 4 ngày 10/12", "q4/2026 2026-12-10 -")]
    [InlineData("đặt hội nghị quý 4 chiều 10/12", "q4/2026 2026-12-10 -")]
    [InlineData("đặt hội nghị quý 4 lúc 14h", "q4 - 14:00")]
    [InlineData("đặt hội nghị lúc 14h", "- - 14:00")]
    [InlineData("đặt hội nghị quý ngày 4/3 lúc 9h", "q1/2027 2027-03-04 09:00")]
    [InlineData("đặt hội nghị quý 10/12 lúc 14h", "q4/2026 2026-12-10 14:00")]
    [InlineData("đặt hội nghị quý từ 14h ngày 10/12", "q4/2026 2026-12-10 14:00")]
    public void What_is_not_said_is_left_open_and_never_guessed(string text, string expected) => Assert.Equal((expected, ""), Read(text));

    [Theory]
    [InlineData("10/12", "2026-12-10")]
    [InlineData("7/11", "2026-11-07")]
    [InlineData("5/1", "2027-01-05")]
    [InlineData("5/1/2026", "2026-01-05")]
    [InlineData("6/11/2027", "2027-11-06")]
    public void A_date_without_a_year_is_the_next_one_counting_from_thirty_days_ago(string date, string expected) =>
        Assert.Equal(expected, Iso(Slots($"đặt hội nghị ngày {date} lúc 14h").Slots.Date));

    [Theory]
    [InlineData("quý 4 ngày 5/1", "q4/2026 2027-01-05")]
    [InlineData("quý 4/2026 ngày 5/1", "q4/2026 2027-01-05")]
    [InlineData("quý 1 ngày 20/12", "q1/2027 2026-12-20")]
    [InlineData("quý 1/2027 ngày 20/12", "q1/2027 2026-12-20")]
    [InlineData("ngày 20/12", "q4/2026 2026-12-20")]
    [InlineData("quý 4 ngày mùng 5 tháng 1", "q4/2026 2027-01-05")]
    [InlineData("quý 3/2027 ngày 10/9", "q3/2027 2027-09-10")]
    public void A_conference_a_little_outside_its_quarter_keeps_the_quarter_that_was_said(string said, string expected) =>
        Assert.Equal((expected + " 14:00", ""), Read($"đặt hội nghị {said} lúc 14h"));

    [Theory]
    [InlineData("quý 4 ngày 31/02 lúc 14h", "q4 - 14:00", "NoSuchDay 31/02")]
    [InlineData("quý 4 ngày 13/13 lúc 14h", "q4 - 14:00", "NoSuchDay 13/13")]
    [InlineData("quý 4 ngày 0/12 lúc 14h", "q4 - 14:00", "NoSuchDay 00/12")]
    [InlineData("quý 4 ngày 31 tháng 11 lúc 14h", "q4 - 14:00", "NoSuchDay 31/11")]
    [InlineData("ngày 29/2 lúc 14h", "- - 14:00", "NoSuchDay 29/02")]
    [InlineData("ngày 10/12/9999 lúc 14h", "- - 14:00", "NoSuchDay 10/12/9999")]
    [InlineData("quý 4 ngày 10 lúc 14h", "q4 - 14:00", "DayIncomplete")]
    [InlineData("quý 4 tháng 12 lúc 14h", "q4 - 14:00", "DayIncomplete")]
    [InlineData("quý 4 thứ Năm lúc 14h", "q4 - 14:00", "WhichWeek Thursday")]
    [InlineData("quý 4 thứ Sáu 10/12 lúc 14h", "q4/2026 2026-12-10 14:00", "OtherWeekday 10/12/2026 Thursday Friday")]
    [InlineData("quý 4 ngày 10/12 11/12 lúc 14h", "q4 - 14:00", "SeveralDays")]
    [InlineData("quý 4 ngày 10/12 từ 14h 16h", "q4/2026 2026-12-10 -", "SeveralHours")]
    [InlineData("quý 4 ngày 10/12 lúc 25h", "q4/2026 2026-12-10 -", "NoSuchHour lúc 25h")]
    [InlineData("quý 4 ngày 10/12 lúc 14:75", "q4/2026 2026-12-10 -", "NoSuchHour lúc 14:75")]
    [InlineData("quý 4 ngày 10/12 lúc 14h sáng", "q4/2026 2026-12-10 -", "NoSuchHour lúc 14h sáng")]
    [InlineData("quý 4 ngày 10/12 lúc 2h", "q4/2026 2026-12-10 -", "WhichHour 02:00 14:00")]
    [InlineData("quý 4 tối 10/12 lúc 8h", "q4/2026 2026-12-10 -", "WhichHour 08:00 20:00")]
    [InlineData("quý 5 lúc 14h", "- - 14:00", "NoSuchQuarter 5")]
    [InlineData("ngày 6/11 lúc 14h", "- - 14:00", "DayAlreadyPast 06/11 06/11/2027")]
    [InlineData("ngày 10/8 lúc 14h", "- - 14:00", "DayAlreadyPast 10/08 10/08/2027")]
    [InlineData("quý 4 ngày 10/12 (thứ Sáu) lúc 14h", "q4/2026 2026-12-10 14:00", "OtherWeekday 10/12/2026 Thursday Friday")]
    [InlineData("quý 4 ngày 10/12 âm lịch lúc 14h", "q4 - 14:00", "LunarDay 10/12")]
    [InlineData("quý 4 ngày 10/12 lúc 8h kém 75", "q4/2026 2026-12-10 -", "NoSuchHour lúc 8h kém 75")]
    [InlineData("quý 4 ngày 10 hoặc 11/12 lúc 14h", "q4/2026 2026-12-11 14:00", "UnreadInEvent 10 hoặc")]
    [InlineData("quý 4 ngày 10/12 lúc 8 giờ hơn 20", "q4/2026 2026-12-10 08:00", "UnreadInEvent hơn 20")]
    [InlineData("quý 4 ngày 10/12 lúc 8 rưỡi", "q4/2026 2026-12-10 08:30", "")]
    [InlineData("quý 4 ngày 10/12 khoảng 14", "q4/2026 2026-12-10 -", "UnreadInEvent khoảng 14")]
    [InlineData("quý 4 quý 3 lúc 14h", "- - 14:00", "SeveralPeriods")]
    [InlineData("quý 2 ngày 10/12 lúc 14h", "q2/2026 2026-12-10 14:00", "DayOutsideQuarter 10/12/2026 2")]
    [InlineData("quý 1 ngày 14/12 lúc 14h", "q1/2026 2026-12-14 14:00", "DayOutsideQuarter 14/12/2026 1")]
    [InlineData("quý 4/2027 ngày 10/12/2026 lúc 14h", "q4/2027 2026-12-10 14:00", "DayOutsideQuarter 10/12/2026 4/2027")]
    public void What_cannot_be_is_named(string said, string expected, string fault)
    {
        var (slots, words) = Read($"đặt hội nghị {said}");

        Assert.Equal((expected, fault), (slots, words));
    }

    [Fact]
    public void Several_faults_are_named_together()
    {
        Assert.Equal("NoSuchQuarter 5; NoSuchDay 31/02; NoSuchHour lúc 25h", Read("đặt hội nghị quý 5 ngày 31/02 lúc 25h").Doubts);
    }

    private static (string Slots, string Doubts) Read(string text)
    {
        var said = Slots(text);
        var quarter = said.Slots.Period is { } period ? $"q{period.Number}{(period.Year is null ? "" : $"/{period.Year}")}" : "-";
        return ($"{quarter} {Iso(said.Slots.Date)} {said.Slots.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "-"}", SentenceFile.Shown(said.Doubts));
    }

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static Understanding Slots(string text)
    {
        var understood = Book.Understand(text, Today, Vocabulary.None);
        Assert.Equal(IntentKind.SetConference, understood.Kind);
        return understood;
    }
}
