using TeamsReformBot.EndToEnd.Tests.Chat;
using TeamsReformBot.Local;
using Xunit.v3;

namespace TeamsReformBot.EndToEnd.Tests.Flows;

/// <summary>A head reports difficulties and the Office answers. Each test goes on where the one above ended.</summary>
[TestMethodOrderer(typeof(UnorderedTestMethodOrderer))]
public sealed class DifficultyTests(DifficultyTests.AfterCeremony run) : IClassFixture<DifficultyTests.AfterCeremony>
{
    private const string Everybody = "Đã thực hiện: đủ 27/27";
    private const string Trouble = "Gặp khó khăn";
    private const string Ceremony = "Lễ chào cờ tháng 12/2026";
    private const string Text = "Chưa có kinh phí in tài liệu cho buổi chào cờ.";
    private const string Answer = "Văn phòng đã bố trí kinh phí, đề nghị đơn vị thực hiện.";

    [Fact]
    public async Task A_click_forged_by_staff_or_by_another_units_head_is_refused_and_the_work_stays_open()
    {
        var card = await run.Head.NextCardAsync(0);

        foreach (var forger in new[] { PlayedPeople.Staff, PlayedPeople.SubDepartmentHead })
        {
            var answer = await ForgedClick.SendAsync(run.BotUrl, forger, "assignment.confirmAll", new()
            {
                ["unit"] = "QLKH",
                ["duty"] = "flag-ceremony",
                ["occurrence"] = "2026-12",
            });
            Assert.Equal("Chỉ lãnh đạo đơn vị hoặc người được giao mới xác nhận được.", answer);
        }

        await run.Head.SayAsync("pending");
        var list = await run.Head.NextCardAsync(1);
        await list.SeeAsync(Ceremony);
        Assert.True(await list.HasButtonAsync(Everybody));
        Assert.True(await card.HasButtonAsync(Everybody));
    }

    [Fact]
    public async Task The_head_reports_what_cannot_be_done_and_gets_its_number()
    {
        var card = run.Head.Card(0);
        await card.ClickAsync(Trouble);
        await card.SeeAsync("Phản ánh khó khăn, vướng mắc");
        await run.PictureAsync(run.Head, "form");
        await card.FillAsync("Nội dung khó khăn, vướng mắc", Text);
        await card.TickAsync("Chưa làm được");
        await card.ChooseAsync("Loại", "Kinh phí");
        await card.FillAsync("Đề xuất, kiến nghị", "Bố trí kinh phí.");

        var answer = await card.ClickAsync("Gửi Văn phòng");

        Assert.Contains("Đã gửi Văn phòng Sở, số KK-2026-0001.", answer, StringComparison.Ordinal);
        await card.SeeAsync("KK-2026-0001");
        Assert.False(await card.HasButtonAsync(Everybody));
        await run.PictureAsync(run.Head, "reported");
    }

    [Fact]
    public async Task The_Offices_channel_shows_one_card_that_an_officer_takes_and_answers()
    {
        await run.Officer.GoToOfficeChannelAsync();
        var card = await run.Officer.CardAsync("KK-2026-0001");
        var shown = await card.TextAsync();
        foreach (var part in new[] { "Phòng Quản lý Khoa học", "Trưởng phòng QLKH", Ceremony, "Chưa làm được", Text, "Kinh phí" })
            Assert.Contains(part, shown, StringComparison.Ordinal);
        Assert.Equal(1, await run.Officer.CountCardsAsync("KK-2026-0001"));
        await run.PictureAsync(run.Officer, "channel");

        await card.ClickAsync("Tiếp nhận");
        await card.SeeAsync("Chuyên viên Văn phòng");
        await run.PictureAsync(run.Officer, "taken");
        await card.ClickAsync("Trả lời đơn vị");
        await card.SeeAsync("Chưa nhập ý kiến của Văn phòng.");
        await card.FillAsync("Ý kiến của Văn phòng", Answer);
        await card.ClickAsync("Trả lời đơn vị");

        await card.SeeAsync("Đã trả lời");
        Assert.Equal(1, await run.Officer.CountCardsAsync("KK-2026-0001"));
        await run.PictureAsync(run.Officer, "answered");
    }

    [Fact]
    public async Task The_head_gets_the_answer_as_a_new_message_and_the_work_is_open_again()
    {
        var news = await run.Head.NextCardAsync(2);

        await news.SeeAsync("Văn phòng Sở đã trả lời");
        await news.SeeAsync(Answer);
        await news.SeeAsync("Việc này được mở lại.");
        Assert.True(await news.HasButtonAsync(Everybody));
        await run.Head.Card(0).SeeAsync("Đề nghị xác nhận kết quả");
        await run.PictureAsync(run.Head, "open-again");
    }

    [Fact]
    public async Task The_head_asks_for_a_later_date_and_the_list_shows_it_once_it_is_granted()
    {
        var card = run.Head.Card(2);
        await card.ClickAsync(Trouble);
        await card.FillAsync("Nội dung khó khăn, vướng mắc", "Cả phòng đi công tác đến hết tuần.");
        await card.TickAsync("Xin lùi hạn");
        await card.FillDateAsync("Xin lùi đến ngày", "2026-12-11");
        await card.ClickAsync("Gửi Văn phòng");
        await card.SeeAsync("Đã gửi Văn phòng Sở, số KK-2026-0002.");

        var request = await run.Officer.CardAsync("KK-2026-0002");
        await request.ClickAsync("Tiếp nhận");
        await request.SeeAsync("Lùi hạn đến ngày");
        Assert.Equal("2026-12-11", await request.DateAsync("Lùi hạn đến ngày"));
        await request.ClickAsync("Đồng ý lùi hạn");
        await request.SeeAsync("Đã đồng ý lùi hạn");
        await run.PictureAsync(run.Officer, "granted");

        var news = await run.Head.NextCardAsync(3);
        await news.SeeAsync("Văn phòng Sở đồng ý lùi hạn");
        await run.Head.SayAsync("việc phòng mình còn gì");
        var list = await run.Head.NextCardAsync(4);
        await list.SeeAsync("17:00 ngày 11/12/2026 (còn 4 ngày)");
        await run.PictureAsync(run.Head, "later-date");
        await news.ClickAsync(Everybody);
        await news.SeeAsync($"Đã ghi nhận: {Ceremony}");
    }

    public sealed class AfterCeremony() : ChatRun("difficulty", "2026-12-07T10:00", PlayedPeople.Head, PlayedPeople.Officer);
}
