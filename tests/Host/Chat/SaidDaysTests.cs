using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Chat;

/// <summary>The days of what the Office says: shown before anything is set, asked back where they are not clear.</summary>
public sealed class SaidDaysTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Fact]
    public async Task A_pause_is_shown_with_what_it_holds_set_by_one_tap_replaced_and_taken_back()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent shown = await bot.SayAsync(Someone.Officer, "tạm dừng nhắc từ mai đến hết tuần");
        Assert.Contains("từ thứ Ba, 08/12/2026 đến hết Chủ nhật, 13/12/2026", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Lễ chào cờ tháng 12/2026", shown.Text, StringComparison.Ordinal);
        Assert.True(string.IsNullOrEmpty(shown.Card.ValueOf(Fields.Reason)), shown.Text);
        ClickAnswer set = await bot.ClickAsync(Someone.Officer, Verbs.PauseAll, shown.Card.Press(Verbs.PauseAll));
        Assert.Contains("Sẽ tạm dừng nhắc việc từ ngày 08/12/2026 đến hết ngày 13/12/2026", set.Text, StringComparison.Ordinal);

        // A beginning is no end.
        Sent asked = await bot.SayAsync(Someone.Officer, "tạm dừng nhắc từ thứ Tư");
        Assert.Contains("đến hết ngày nào", asked.Text, StringComparison.Ordinal);
        Assert.Equal("2026-12-09", asked.Card.ValueOf(Fields.PauseFrom));
        Assert.True(string.IsNullOrEmpty(asked.Card.ValueOf(Fields.PauseUntil)), asked.Text);
        ClickAnswer preview = await bot.ClickAsync(Someone.Officer, Verbs.PauseAll, asked.Card.Press(Verbs.PauseAll, (Fields.PauseUntil, "2026-12-10")));
        Assert.Contains("đến hết thứ Năm, 10/12/2026", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Sẽ thay cho lần tạm dừng từ ngày 08/12/2026", preview.Text, StringComparison.Ordinal);
        ClickAnswer replaced = await bot.ClickAsync(Someone.Officer, Verbs.PauseAll, preview.Card.Press(Verbs.PauseAll));
        Assert.Contains("Thay cho lần tạm dừng từ ngày 08/12/2026 đến hết ngày 13/12/2026", replaced.Text, StringComparison.Ordinal);

        Sent state = await bot.SayAsync(Someone.Officer, "tiếp tục nhắc việc");
        ClickAnswer dropped = await bot.ClickAsync(Someone.Officer, Verbs.ResumeAll, state.Card.Press(Verbs.ResumeAll));
        Assert.Contains("Đã bỏ lần tạm dừng từ ngày 09/12/2026", dropped.Text, StringComparison.Ordinal);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.PauseAll, preview.Card.Press(Verbs.PauseAll))).IsCard);
    }

    [Fact]
    public async Task A_conference_is_set_by_the_days_and_hours_that_people_say_and_what_is_not_clear_is_named_at_once()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        foreach ((string said, string day, string hour) in ((string, string, string)[])
        [
            ("đặt hội nghị quý 4 thứ Năm tuần này lúc 14h", "thứ Năm, 10/12/2026", "14:00"),
            ("đặt hội nghị quý 4 thứ Hai tuần sau 8h", "thứ Hai, 14/12/2026", "08:00"),
            ("đặt hội nghị quý 4 ngày 10 - 12 lúc 14h", "thứ Năm, 10/12/2026", "14:00"),
            ("đặt hội nghị quý 4 mồng 10/12 lúc 2 rưỡi chiều", "thứ Năm, 10/12/2026", "14:30"),
            ("đặt hội nghị quý 4 ngày 10/12 lúc 8h kém 15", "thứ Năm, 10/12/2026", "07:45"),
        ])
        {
            Sent draft = await bot.SayAsync(Someone.Officer, said);
            Assert.True(draft.HasCard && draft.Card.HasButton(Verbs.SaveConference), draft.Text);
            Assert.All([day, hour], part => Assert.True(draft.Text.Contains(part, StringComparison.Ordinal), $"{said}: {part} not in {draft.Text}"));
        }

        Assert.Contains("Chưa hiểu phần", (await bot.SayAsync(Someone.Officer, "đặt hội nghị quý 4 ngày 10 hoặc 11/12 lúc 14h")).Text, StringComparison.Ordinal);
        Assert.Contains("đã qua", (await bot.SayAsync(Someone.Officer, "đặt hội nghị ngày 10/8 lúc 14h")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coming_Tet_is_meant_and_a_question_is_no_days_name()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent days = await bot.SayAsync(Someone.Officer, "tết này nghỉ mấy ngày");

        Assert.Contains("2027", days.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("17/02/2026", days.Text, StringComparison.Ordinal);
        Assert.True(string.IsNullOrEmpty(days.Card.ValueOf(Fields.DayName)), days.Text);
    }

    [Fact]
    public async Task In_English_nothing_is_asked_back_in_Vietnamese()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now, it =>
        {
            it.Settings["Reform:Language"] = "en";
            it.OwnProcess = true;
        });
        await bot.InstallAsync(Someone.Officer);
        await Eventually.QuietAsync(bot);
        foreach ((string said, string question) in ((string, string)[])
        [
            ("assign TTTK to post an article by 31/02", "There is no 31/02"),
            ("giao phòng quản lý viết bài trước 10/12", "Which unit is it"),
            ("set conference q4 10/12 at 2h", "02:00 or 14:00"),
            ("báo cáo quý 3", "When is the Q4 report due?"),
        ])
        {
            string answer = (await bot.SayAsync(Someone.Officer, said)).Text;
            Assert.True(answer.Contains(question, StringComparison.Ordinal), $"{said}: {answer}");
        }
    }
}
