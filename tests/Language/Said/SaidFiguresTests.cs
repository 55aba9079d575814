using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Tests.Plans;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Language.Tests.Said;

/// <summary>From a sentence as typed to the form's fields: a figure is read whole, of its own clause, and only where all of them add up.</summary>
public sealed class SaidFiguresTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);
    private static readonly PhraseBook Book = PhraseBook.Load();

    [Theory]
    [InlineData("chào cờ sáng nay 8 người, vắng 1", 9, "present=8")]
    [InlineData("chào cờ sáng nay 8 ng, vắng 1 ốm", 9, "excused=1;present=8")]
    [InlineData("chào cờ sáng nay 25 ng, vắng 2 (1 ốm 1 công tác)", 27, "excused=2;present=25")]
    [InlineData("chào cờ sáng nay 25 người vắng 2", 27, "present=25")]
    [InlineData("chào cờ sáng nay vắng 2, có mặt 25", 27, "present=25")]
    [InlineData("chào cờ sáng nay: 25 người dự; vắng: 2", 27, "present=25")]
    [InlineData("chào cờ sáng nay 25 đ/c dự - vắng 2 có lý do", 27, "excused=2;present=25")]
    [InlineData("chào cờ sáng nay dự 24, 2 nghỉ phép, 1 đi công tác", 27, "excused=3;present=24")]
    [InlineData("chào cờ sáng nay tổng số 27 người, có mặt 25, vắng 2", 27, "present=25")]
    [InlineData("chào cờ sáng nay 25/27 người dự, đã phổ biến lại cho 2 người", 27, "briefed=2;present=25")]
    [InlineData("chào cờ sáng nay vắng 2", 27, "present=25")]
    [InlineData("chào cờ sáng nay đủ quân số", 27, "present=27")]
    [InlineData("chào cờ sáng nay đủ 27 người", 27, "present=27")]
    [InlineData("chào cờ 07/12 có mặt 8, vắng 1", 9, "present=8")]
    [InlineData("chào cờ 07/12 dự 8 vắng 1", 9, "present=8")]
    [InlineData("chào cờ 07/12 đủ 8 vắng 1", 9, "present=8")]
    [InlineData("chào cờ 7/12 có mặt 8", 9, "present=8")]
    [InlineData("chào cờ ngày 7/12, 8 người dự", 9, "present=8")]
    [InlineData("chào cờ 7/12/2026 dự 8/9", 9, "present=8")]
    [InlineData("chào cờ 7-12 có mặt 8 người", 9, "present=8")]
    [InlineData("chào cờ 7/12,8 người dự", 9, "present=8")]
    [InlineData("chào cờ sáng nay lúc 7h30 có 8 người dự", 9, "present=8")]
    [InlineData("chào cờ sáng nay, đạt 96,3%, dự 26 người", 27, "present=26")]
    [InlineData("chào cờ sáng nay có mặt 23, vắng có phép 3, vắng không phép 1", 27, "excused=3;present=23")]
    [InlineData("chào cờ sáng nay có mặt 25, 2 không có lý do", 27, "present=25")]
    [InlineData("chào cờ sáng nay 22/24, 2 vắng", 24, "present=22")]
    public void Who_was_at_a_ceremony_is_read(string text, int staff, string fields) => Assert.Equal((fields, ""), Read(text, "flag-ceremony", staff));

    [Theory]
    [InlineData("chào cờ sáng nay 8 người, vắng 2", 9, "AttendanceDisagrees 8 người, vắng 2 9")]
    [InlineData("chào cờ sáng nay 26 người, vắng 2", 27, "AttendanceDisagrees 26 người, vắng 2 27")]
    [InlineData("chào cờ sáng nay 25/28 người dự", 27, "AttendanceDisagrees 25/28 người dự 27")]
    [InlineData("chào cờ sáng nay dự 20, có mặt 25", 27, "AttendanceDisagrees dự 20, có mặt 25 27")]
    [InlineData("chào cờ sáng nay đủ quân số, vắng 2", 27, "AttendanceDisagrees vắng 2 27")]
    [InlineData("chào cờ sáng nay vắng 30", 27, "AttendanceDisagrees vắng 30 27")]
    [InlineData("chào cờ sáng nay 7 người, vắng 1 ốm", 9, "AttendanceDisagrees 7 người, vắng 1 ốm 9")]
    [InlineData("chào cờ sáng nay dự 25, vắng 2, 3 ốm", 27, "AttendanceDisagrees dự 25, vắng 2, 3 ốm 27")]
    [InlineData("chào cờ 7/12 có mặt", 9, "AttendanceDisagrees 7/12 có mặt 9")]
    public void Figures_that_do_not_add_up_are_asked_for(string text, int staff, string doubts) =>
        Assert.Equal(("", doubts), Read(text, "flag-ceremony", staff));

    [Theory]
    [InlineData("chào cờ sáng nay khoảng 25 người", "NumberUnclear khoảng 25 người")]
    [InlineData("chào cờ sáng nay 20-25 người dự", "NumberUnclear 20-25 người dự")]
    [InlineData("chào cờ sáng nay 20 - 25 người dự", "NumberUnclear 20 - 25 người dự")]
    [InlineData("chào cờ sáng nay 24 hoặc 25 người dự", "NumberUnclear 24 hoặc 25 người dự")]
    [InlineData("chào cờ sáng nay hơn 20 người dự", "NumberUnclear hơn 20 người dự")]
    [InlineData("chào cờ sáng nay -25 người dự", "NumberUnclear 25 người dự")]
    [InlineData("chào cờ sáng nay 24,5 người dự", "NumberUnclear 24,5 người dự")]
    [InlineData("chào cờ sáng nay 2,34 người dự", "NumberUnclear 2,34 người dự")]
    [InlineData("chào cờ sáng nay 1.234,5 người dự", "NumberUnclear 1.234,5 người dự")]
    public void A_number_that_is_not_certain_is_asked_for_and_no_part_of_it_taken(string text, string doubts) =>
        Assert.Equal(("", doubts), Read(text, "flag-ceremony", 27));

    [Theory]
    [InlineData("đã tuyên truyền cchc 1,234 lượt người", "reachedDirect=1234", "")]
    [InlineData("đã tuyên truyền cchc 1.234 lượt người", "reachedDirect=1234", "")]
    [InlineData("đã tuyên truyền cchc cho 1.234.567 người", "reachedDirect=1234567", "")]
    [InlineData("đã tuyên truyền cchc 120 người", "reachedDirect=120", "")]
    [InlineData("đã tuyên truyền cchc 120.0 người", "reachedDirect=120", "")]
    [InlineData("đã tuyên truyền cchc 1,2 nghìn lượt người", "reachedDirect=1200", "")]
    [InlineData("đã tuyên truyền cchc 3k lượt", "reachedDirect=3000", "")]
    [InlineData("đã tuyên truyền cchc cho 12 doanh nghiệp", "reachedDirect=12", "")]
    [InlineData("đã tuyên truyền cchc 1.234,5 người", "", "NumberUnclear 1.234,5 người")]
    [InlineData("đã tuyên truyền cchc 12,34 người", "", "NumberUnclear 12,34 người")]
    [InlineData("đã tuyên truyền cchc cho 20 người", "", "WhichPeople 20 người")]
    [InlineData("đã tuyên truyền cchc cho 120 người, 12 doanh nghiệp", "", "NoField 120 người; NoField 12 doanh nghiệp")]
    public void Whom_an_activity_reached_is_read_or_asked_for(string text, string fields, string doubts) =>
        Assert.Equal((fields, doubts), Read(text, "own-activity", 27));

    [Theory]
    [InlineData("đã đưa 5 tin lên cổng", "portal-posts", "measure-posts=5", "")]
    [InlineData("đã đăng 3 bài trên cổng", "portal-posts", "measure-posts=3", "")]
    [InlineData("đã đăng 12 tin bài lên cổng thông tin", "portal-posts", "measure-posts=12", "")]
    [InlineData("đã đăng 2 clip lên facebook", "social-media", "measure-posts=2", "")]
    [InlineData("đã phát 1 phóng sự ISO hôm qua", "iso-communication", "measure-items=1", "")]
    [InlineData("đã họp phòng 2 buổi", "unit-meetings", "measure-meetings=2", "")]
    [InlineData("đã cử 3 người đi tập huấn", "training-sent", "measure-people-sent=3", "")]
    [InlineData("đã mở 2 lớp tập huấn, 60 người", "training-held", "reachedDirect=60", "NoField 2 lớp")]
    [InlineData("đã đăng 3 tin, 2 bài lên cổng", "portal-posts", "", "NoField 3 tin; NoField 2 bài")]
    [InlineData("đã đăng hơn 10 bài lên cổng", "portal-posts", "", "NumberUnclear hơn 10 bài")]
    [InlineData("đã phát 3.000 tờ rơi cho 120 người", "own-activity", "reachedDirect=120", "NoField 3.000 tờ rơi")]
    public void What_is_counted_goes_into_its_field(string text, string duty, string fields, string doubts) =>
        Assert.Equal((fields, doubts), Read(text, duty, 9));

    [Theory]
    [InlineData("chào cờ sáng nay 8 người, vắng 1 ốm", "8 người=Present 8; vắng 1 ốm=Excused 1")]
    [InlineData("chào cờ sáng nay 8/9 người dự", "8/9 người dự=Present 8; 8/9 người dự=Total 9")]
    [InlineData("chào cờ sáng nay dự 8, xong lúc 8h, 3 lá cờ", "dự 8=Present 8; 3=NotUsed 3")]
    public void Number_by_number_it_is_told_what_was_understood(string text, string figures) => Assert.Equal(
        figures,
        string.Join("; ", Fill(text, "flag-ceremony", 9).Figures.Select(figure => $"{figure.Words}={figure.Use} {figure.Value}")));

    [Theory]
    [InlineData("chào cờ 07/12 có mặt 8, vắng 1")]
    [InlineData("chào cờ ngày 7/12, 8 người dự")]
    [InlineData("chào cờ 7/12,8 người dự")]
    [InlineData("chào cờ 7-12 có mặt 8 người")]
    public void A_pair_that_is_a_date_is_the_day(string text) => Assert.Equal("2026-12-07", Fill(text, "flag-ceremony", 9).Form["heldOn"]);

    // The sentence is shown to the head; it is no remark of the record.
    [Fact]
    public void The_sentence_itself_is_no_note() => Assert.Null(Fill("chào cờ sáng nay 8 người dự", "flag-ceremony", 9).Form["note"]);

    private static (string Fields, string Doubts) Read(string text, string duty, int staff)
    {
        SaidForm filled = Fill(text, duty, staff);
        IEnumerable<string> fields = filled.Form.Typed.Where(field => field.Key != "heldOn")
            .OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}");
        return (string.Join(';', fields), SentenceFile.Shown(filled.Doubts));
    }

    private static SaidForm Fill(string text, string duty, int staff)
    {
        Understanding understood = Book.Understand(text, Today, SentenceFile.Department);
        Assert.Equal((IntentKind.RecordActivity, ""), (understood.Kind, SentenceFile.Shown(understood.Doubts)));
        return SaidActivity.Fill(new ConfirmForm(new Dictionary<string, string>()), ShippedPlan.Running().Duty(duty), understood.Slots, staff);
    }
}
