using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Chat;

/// <summary>What people say beside commands, and what they tell of that is nobody's or another unit's.</summary>
public sealed class SmallWordsTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T09:20:00";

    [Fact]
    public async Task Small_words_get_a_small_answer_and_no_command()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        foreach (string said in (string[])["OK em", "Đã rõ", "vâng", "cảm ơn", "👍"])
        {
            Sent answer = await bot.SayAsync(Someone.HeadOfQlkh, said);
            Assert.Contains("không ghi nhận gì", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Verbs.ChooseCommand, answer.Text, StringComparison.Ordinal);
        }

        Sent nonsense = await bot.SayAsync(Someone.HeadOfQlkh, "asdf qwer zxcv");
        Assert.Contains("trợ giúp", nonsense.Text, StringComparison.Ordinal);
        Assert.False(nonsense.Card.HasButton(Verbs.ChooseCommand));

        Sent bare = await bot.SayAsync(Someone.HeadOfQlkh, "gặp khó khăn");
        Assert.True(string.IsNullOrEmpty(bare.Card.ValueOf(Fields.Text)), bare.Text);
    }

    [Fact]
    public async Task What_another_unit_leads_is_said_to_be_theirs_and_can_be_recorded_as_the_units_own()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.StaffOfQlkh);
        await Eventually.QuietAsync(bot);
        Sent answer = await bot.SayAsync(Someone.StaffOfQlkh, "đã đăng 3 bài trên cổng hôm thứ 6");
        Assert.Contains("Phòng Thông tin - Thống kê", answer.Text, StringComparison.Ordinal);
        Assert.Contains("phụ trách", answer.Text, StringComparison.Ordinal);
        Assert.Equal("own-activity", answer.Card.Press(Verbs.SaveActivity)[DataKeys.Duty]);
        Assert.Empty(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|draft|' and RowKey lt '2026|draft}'"));
    }

    [Fact]
    public async Task A_long_sentence_is_carried_whole_to_the_command_that_was_meant_or_not_at_all()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        string told = "Sáng nay đã chào cờ, " + string.Concat(Enumerable.Repeat("nhân tiện xin kể thêm vài chuyện vui, ", 12)) + "25 người dự";
        Sent unclear = await bot.SayAsync(Someone.HeadOfQlkh, told);
        Assert.Equal(told, PackedData.In(unclear.Card.Press(Verbs.ChooseCommand))[DataKeys.Said]);

        Sent tooLong = await bot.SayAsync(Someone.HeadOfQlkh, told + string.Concat(Enumerable.Repeat(" và còn nữa", 200)));
        Assert.Contains("không mang theo vào biểu mẫu được", tooLong.Text, StringComparison.Ordinal);
        Assert.False(tooLong.Card.HasButton(Verbs.ChooseCommand));
    }

    [Fact]
    public async Task Only_the_bots_own_mention_is_no_part_of_the_sentence()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-15T16:00:00");
        await bot.InstallInOfficeAsync();
        await Eventually.QuietAsync(bot);
        Sent nudge = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> nhắc <at>Trưởng phòng QLKH</at> báo cáo", RunningBot.OfficeChannel);
        Assert.Contains("Quản lý Khoa học", nudge.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kế hoạch - Tài chính", nudge.Text, StringComparison.Ordinal);
    }
}
