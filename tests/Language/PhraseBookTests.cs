using System.Text;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Language.Tests;

public sealed class PhraseBookTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);
    private static readonly PhraseBook Book = PhraseBook.Load();

    [Theory]
    [InlineData("việc phòng mình còn gì")]
    [InlineData("viec phong minh con gi")]
    [InlineData("Việc phòng mình còn gì ạ?")]
    [InlineData("VIỆC PHÒNG MÌNH CÒN GÌ")]
    [InlineData("viec p mk con j r")]
    [InlineData("phòng mình còn việc gì nữa không ạ")]
    [InlineData("dạ cho em hỏi phòng em còn những việc gì với ạ")]
    [InlineData("viec cua phong t thang nay la gi")]
    [InlineData("Việc của phòng tôi tháng này là gì?")]
    [InlineData("con viec nao qua han ko")]
    [InlineData("Còn việc nào quá hạn không?")]
    [InlineData("chi cục em có việc nào trễ hạn không nhỉ")]
    [InlineData("trung tâm mình có nhiệm vụ nào sắp tới hạn ko a")]
    [InlineData("xem việc của đơn vị")]
    [InlineData("công việc của tôi")]
    [InlineData("viec hn cua phong")]
    [InlineData("cv cua phong t con gi")]
    [InlineData("danh sách việc chưa xong")]
    [InlineData("đv mình còn nợ báo cáo gì")]
    [InlineData("ko bt lam gi")]
    [InlineData("phòng em phải làm gì bây giờ")]
    [InlineData("pending")]
    [InlineData("Pending?")]
    [InlineData("What is pending")]
    [InlineData("what's pending, please")]
    [InlineData("my unit's tasks")]
    [InlineData("show me my tasks")]
    [InlineData("what's overdue?")]
    [InlineData("What are my unit's pending tasks?")]
    [InlineData("<at>Trợ lý CCHC</at>&nbsp;việc phòng mình còn gì")]
    [InlineData("<p>việc&nbsp;phòng&nbsp;mình&nbsp;còn&nbsp;gì</p>")]
    public void The_units_work_is_asked_for(string text) => Assert.Equal(IntentKind.UnitWork, Understand(text).Kind);

    [Theory]
    [InlineData("đơn vị nào chưa báo cáo?")]
    [InlineData("don vi nao chua bao cao")]
    [InlineData("dv nao chua bc")]
    [InlineData("ĐƠN VỊ NÀO CHƯA BÁO CÁO")]
    [InlineData("phòng nào chưa nộp báo cáo vậy em")]
    [InlineData("còn những đơn vị nào chưa gửi báo cáo ạ")]
    [InlineData("Chưa báo cáo là những đơn vị nào?")]
    [InlineData("có dv nao cham bc ko")]
    [InlineData("ds cac phong chua bc")]
    [InlineData("bao nhiêu đơn vị chưa báo cáo rồi")]
    [InlineData("ai chua xac nhan")]
    [InlineData("đơn vị nào còn nợ")]
    [InlineData("who has not reported")]
    [InlineData("Who hasn't reported yet?")]
    [InlineData("which units are overdue")]
    public void The_units_that_owe_are_asked_for(string text) => Assert.Equal(IntentKind.UnitsOwing, Understand(text).Kind);

    [Theory]
    [InlineData("đặt kênh Văn phòng")]
    [InlineData("dat kenh van phong")]
    [InlineData("dat kenh vp nhe")]
    [InlineData("đặt kênh này là kênh của Văn phòng Sở")]
    [InlineData("set the office channel")]
    public void The_offices_channel_is_set(string text) => Assert.Equal(IntentKind.SetOfficeChannel, Understand(text).Kind);

    [Theory]
    [InlineData("ai chưa nhận được")]
    [InlineData("Ai chưa nhận được tin ạ?")]
    [InlineData("ai chua nhan duoc tin")]
    [InlineData("con nhung ai chua nhan dc tin nhan")]
    [InlineData("tin nào chưa gửi được")]
    [InlineData("tin nao chua gui duoc")]
    [InlineData("các tin không gửi được")]
    [InlineData("gửi lại")]
    [InlineData("gui lai tat ca nhe")]
    [InlineData("who did not get")]
    [InlineData("Who didn't get the message?")]
    [InlineData("resend all messages")]
    public void What_was_not_delivered_is_asked_for(string text) => Assert.Equal(IntentKind.Undelivered, Understand(text).Kind);

    [Theory]
    [InlineData("trợ giúp")]
    [InlineData("TRO GIUP")]
    [InlineData("help")]
    [InlineData("Help me please")]
    [InlineData("?")]
    [InlineData(" ?? ")]
    [InlineData("hướng dẫn")]
    [InlineData("hd su dung a")]
    [InlineData("giúp em với")]
    [InlineData("tôi cần trợ giúp")]
    [InlineData("bot làm được gì")]
    [InlineData("em chào anh ạ")]
    public void Help_is_asked_for(string text) => Assert.Equal(IntentKind.Help, Understand(text).Kind);

    [Theory]
    [InlineData("Hội nghị quý 4 ngày 10/12 lúc 14:00")]
    [InlineData("đã đặt hội nghị quý 4 ngày 10/12 lúc 14:00")]
    [InlineData("đặt hội nghị quý 4 chưa?")]
    [InlineData("không đặt hội nghị quý 4 ngày 10/12")]
    [InlineData("đặt hội nghị ở đâu")]
    [InlineData("đặt nghỉ phép ngày 10/12")]
    [InlineData("đặt hội trường ngày 10/12 lúc 14h")]
    [InlineData("phòng em không còn việc gì")]
    [InlineData("việc phòng em xong rồi")]
    [InlineData("việc này phòng em chưa làm xong")]
    [InlineData("em có việc ạ")]
    [InlineData("việc phòng Kế hoạch còn gì")]
    [InlineData("đơn vị nào đã báo cáo")]
    [InlineData("việc phòng mình ngày 10/12 còn gì")]
    [InlineData("Giao phòng Thông tin đăng bài trước 10/12")]
    [InlineData("approval is pending at the ministry")]
    [InlineData("")]
    public void Something_else_is_not_taken_for_a_command(string text)
    {
        var understood = Understand(text);

        Assert.Equal(IntentKind.Unknown, understood.Kind);
        Assert.InRange(understood.Nearest.Distinct().Count(), understood.Nearest.Count, 3);
        Assert.Equal(Slots.None, understood.Slots);
    }

    [Theory]
    [InlineData("OK em")]
    [InlineData("ok")]
    [InlineData("Đã rõ")]
    [InlineData("da ro a")]
    [InlineData("vâng")]
    [InlineData("vâng ạ")]
    [InlineData("dạ vâng ạ")]
    [InlineData("cảm ơn")]
    [InlineData("cam on bot nhieu nha")]
    [InlineData("Đã nhận được thông tin, cảm ơn em")]
    [InlineData("Thank you very much!")]
    [InlineData("noted with thanks")]
    [InlineData("cảm ơn nhé")]
    [InlineData("👍")]
    [InlineData("🙏🙏")]
    [InlineData(":)")]
    public void A_small_word_is_no_command_and_has_nothing_suggested(string text)
    {
        var understood = Understand(text);

        Assert.Equal((IntentKind.Courtesy, 0), (understood.Kind, understood.Nearest.Count));
    }

    [Theory]
    [InlineData("asdf qwer zxcv")]
    [InlineData("lorem ipsum dolor sit amet")]
    [InlineData("mật khẩu wifi là gì")]
    [InlineData("see you on Friday")]
    [InlineData("e")]
    public void Nothing_is_suggested_that_is_not_near(string text) => Assert.Empty(Understand(text).Nearest);

    [Fact]
    public void What_takes_away_or_ends_something_is_never_suggested() =>
        Assert.DoesNotContain(
            SentenceFile.Read("not-commands.tsv").Concat(SentenceFile.Read("unseen.tsv")).Select(columns => Understand(columns[^1])).Where(said => said.Kind is IntentKind.Unknown),
            said => said.Nearest.Any(example => example.Intent is IntentKind.UndoLast or IntentKind.DeleteMyData or IntentKind.StopReminders
                or IntentKind.DifficultySettled or IntentKind.FreezePeriod or IntentKind.PauseAll or IntentKind.ResumeAll or IntentKind.AgreeProposal));

    [Theory]
    [InlineData("c-8 là nội dung gì", "II.1.c-8")]
    [InlineData("C-8 noi dung gi", "II.1.c-8")]
    [InlineData("mục c8 nói gì", "II.1.c-8")]
    [InlineData("điểm đ-2 nói gì", "II.1.đ-2")]
    public void The_end_of_a_clauses_id_is_the_clause(string text, string clause)
    {
        var understood = Book.Understand(text, Today, new Vocabulary([], ["II.1.c", "II.1.c-3", "II.1.c-8", "II.1.d-2", "II.1.đ-2"]));

        Assert.Equal((IntentKind.PlanBrowse, clause), (understood.Kind, understood.Slots.Clause));
    }

    [Theory]
    [InlineData("tổng hợp quý 3 năm nay", PeriodKind.Quarter, 3, 2026)]
    [InlineData("tổng hợp quý 3 của năm ngoái", PeriodKind.Quarter, 3, 2025)]
    [InlineData("tong hop thang 3 nam sau", PeriodKind.Month, 3, 2027)]
    [InlineData("tổng hợp 6 tháng cuối năm trước", PeriodKind.HalfYear, 2, 2025)]
    [InlineData("summary of Q3 last year", PeriodKind.Quarter, 3, 2025)]
    public void A_period_and_its_year_are_one_period(string text, PeriodKind kind, int number, int year)
    {
        var understood = Understand(text);

        Assert.Equal((IntentKind.PeriodSummary, ""), (understood.Kind, SentenceFile.Shown(understood.Doubts)));
        Assert.Equal(new SaidPeriod(kind, year, number), understood.Slots.Period);
    }

    [Theory]
    [InlineData("gặp khó khăn")]
    [InlineData("phòng em đang gặp khó khăn")]
    [InlineData("co vuong mac")]
    [InlineData("báo khó khăn")]
    public void A_difficulty_that_is_only_announced_has_no_text(string text)
    {
        var understood = Understand(text);

        Assert.Equal((IntentKind.ReportDifficulty, null), (understood.Kind, understood.Slots.Text));
    }

    [Theory]
    [InlineData("what is still open for my unit", IntentKind.UnitWork)]
    [InlineData("which units are late", IntentKind.UnitsOwing)]
    [InlineData("how many people did we reach", IntentKind.PeopleReached)]
    [InlineData("turn reminders off", IntentKind.StopReminders)]
    [InlineData("what is waiting for me to decide", IntentKind.PendingDecisions)]
    [InlineData("what are the holidays", IntentKind.DaysOff)]
    [InlineData("summary of the third quarter", IntentKind.PeriodSummary)]
    [InlineData("i want to delete my data", IntentKind.DeleteMyData)]
    public void English_is_understood_beside_the_examples(string text, IntentKind intent) => Assert.Equal(intent, Understand(text).Kind);

    [Theory]
    [InlineData("chưa báo cáo")]
    [InlineData("phong em chua bc")]
    public void A_sentence_with_two_meanings_is_asked_back(string text)
    {
        var understood = Understand(text);

        Assert.Equal(IntentKind.Ask, understood.Kind);
        Assert.Equal([IntentKind.UnitWork, IntentKind.UnitsOwing], understood.Nearest.Select(example => example.Intent));
    }

    [Theory]
    [InlineData("viẹc phongf minh conf gì thế", "Việc phòng mình còn gì?")]
    [InlineData("hội nghị q4 10/12 14h", "Đặt hội nghị quý 4 ngày 10/12 lúc 14:00")]
    [InlineData("kênh văn phòng", "Đặt kênh Văn phòng")]
    [InlineData("tro gup", "Trợ giúp")]
    public void The_nearest_command_comes_first(string text, string nearest)
    {
        var understood = Understand(text);

        Assert.Equal(IntentKind.Unknown, understood.Kind);
        Assert.Equal(nearest, understood.Nearest[0].Text);
    }

    public static TheoryData<IntentKind, string> Examples =>
        [.. Book.Examples.SelectMany(example => new (IntentKind, string)[] { (example.Intent, example.Text), (example.Intent, example.English) })];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_understood_as_its_own_command(IntentKind intent, string text)
    {
        // The examples name days of the coming weeks.
        var understood = Book.Understand(text, SentenceFile.Today, SentenceFile.Department);

        Assert.Equal((intent, ""), (understood.Kind, SentenceFile.Shown(understood.Doubts)));
    }

    [Fact]
    public void Only_commands_that_the_asker_may_use_are_suggested() =>
        Assert.All(
            Book.Understand("hôm nay ăn gì", Today, Vocabulary.None, example => example.Intent is IntentKind.Help or IntentKind.MyData).Nearest,
            example => Assert.True(example.Intent is IntentKind.Help or IntentKind.MyData));

    [Fact]
    public void Every_suggested_command_is_itself_understood()
    {
        var suggested = new[] { "tro gup", "kenh vp", "hội nghị", "đơn vị", "việc phòng họp" }.SelectMany(text => Understand(text).Nearest).Select(example => example.Text).Distinct().ToList();

        Assert.NotEmpty(suggested);
        Assert.All(suggested, text => Assert.NotEqual(IntentKind.Unknown, Book.Understand(text, Today, SentenceFile.Department).Kind));
    }

    [Fact]
    public void Decomposed_text_is_understood() =>
        Assert.Equal(IntentKind.UnitsOwing, Understand("Đơn vị nào chưa báo cáo?".Normalize(NormalizationForm.FormD)).Kind);

    // Where the readings of a sentence multiply with its length, this does not come to an end.
    [Fact]
    public void Forty_thousand_characters_are_no_command()
    {
        Assert.Equal(IntentKind.Unknown, Understand(string.Concat(Enumerable.Repeat("<at>hn cc cv ", 3_500))).Kind);
        Assert.Equal(IntentKind.Unknown, Understand(string.Concat(Enumerable.Repeat("hn cc 1/2 ", 199))).Kind);
    }

    private static Understanding Understand(string text) => Book.Understand(text, Today, Vocabulary.None);
}
