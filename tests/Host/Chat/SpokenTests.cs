using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Chat;

public sealed class SpokenTests(AzuriteFixture azurite)
{
    private static readonly Someone Director = new("giam-doc", 3);

    [Fact]
    public async Task What_officials_type_is_answered_to_each_as_their_role_has_it()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        // What waited for the head goes out first, or it would be taken for an answer.
        await ConfirmTests.CardOfAsync(bot);
        await bot.InstallInOfficeAsync();

        await AnswersAsync(bot, Someone.StaffOfQlkh, "han nop bc q4 ngay nao a", "quý IV/2026", "18/12/2026", "15/12/2026");
        await AnswersAsync(bot, Someone.StaffOfQlkh, "when is the Q4 report due", "18/12/2026");
        await AnswersAsync(bot, Someone.StaffOfQlkh, "chao co t12 ngay nao", "Lễ chào cờ tháng 12/2026", "07:30", "07/12/2026");
        await AnswersAsync(bot, Someone.StaffOfQlkh, "khi mô chào cờ rứa", "Lễ chào cờ tháng 01/2027", "04/01/2027");
        await AnswersAsync(bot, Someone.HeadOfQlkh, "hội nghị quý 4 hôm nào nhỉ", "chưa đặt ngày");
        await AnswersAsync(bot, Someone.HeadOfQlkh, "ai chu tri iso v", "Chi cục Tiêu chuẩn - Đo lường - Chất lượng", "Chi cục trưởng TĐC");
        await AnswersAsync(bot, Someone.HeadOfQlkh, "who is in charge of the portal", "Phòng Thông tin - Thống kê KHCN");
        await AnswersAsync(bot, Someone.HeadOfQlkh, "giao phòng quản lý viết bài trước 10/12", "Phòng Quản lý Khoa học hay Phòng Quản lý Công nghệ");
        await AnswersAsync(bot, Someone.HeadOfQlkh, "II.2.d xong rồi", "II.2.d hay II.2.đ");

        // What is reported in words is shown before anything is saved.
        Sent form = await bot.SayAsync(Someone.HeadOfQlkh, "phong e vua tuyen truyen cchc o chao co sang nay, 25 ng du");
        Assert.Contains("Lễ chào cờ tháng 12/2026", form.Text, StringComparison.Ordinal);
        Assert.Equal("25", form.Card.Press(Verbs.Confirm)[Fields.Present]);

        // In the channel the bot is spoken to by its name.
        Sent owing = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> ai chưa xác nhận chào cờ", RunningBot.OfficeChannel);
        Assert.Contains("Phòng Quản lý Khoa học", owing.Text, StringComparison.Ordinal);

        await AnswersAsync(bot, Someone.StaffOfQlkh, "Việc phòng Kế hoạch còn gì", "Văn phòng Sở theo dõi");
        await AnswersAsync(bot, Someone.Officer, "việc phòng KHTC còn gì", "Phòng Kế hoạch - Tài chính");
        Assert.DoesNotContain("Đồng ý với đề xuất", (await bot.SayAsync(Someone.StaffOfQlkh, "dong y ho ban")).Text, StringComparison.Ordinal);

        string staff = (await bot.SayAsync(Someone.StaffOfQlkh, "giup em voi")).Text;
        string officer = (await bot.SayAsync(Someone.Officer, "trợ giúp")).Text;
        string director = (await bot.SayAsync(Director, "help")).Text;
        Assert.Contains("Ai chủ trì tuyên truyền ISO?", staff, StringComparison.Ordinal);
        Assert.DoesNotContain("Chốt số liệu", staff, StringComparison.Ordinal);
        Assert.Contains("Chốt số liệu", officer, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc chờ tôi quyết", officer, StringComparison.Ordinal);
        Assert.Contains("Việc chờ tôi quyết", director, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc phòng mình còn gì", director, StringComparison.Ordinal);
    }

    private static async Task AnswersAsync(RunningBot bot, Someone who, string asked, params string[] expected)
    {
        Sent answer = await bot.SayAsync(who, asked);
        Assert.All(expected, part => Assert.True(System.Net.WebUtility.HtmlDecode(answer.Text).Contains(part, StringComparison.Ordinal), $"{asked}: {part} not in {answer.Text}"));
    }
}
