using TeamsReformBot.EndToEnd.Tests.Chat;
using TeamsReformBot.Local;
using Xunit.v3;

namespace TeamsReformBot.EndToEnd.Tests.Flows;

/// <summary>Three working days before the ceremony of December. Each test goes on where the one above ended.</summary>
[TestMethodOrderer(typeof(UnorderedTestMethodOrderer))]
public sealed class WeekBeforeTests(WeekBeforeTests.HeadsUpDay run) : IClassFixture<WeekBeforeTests.HeadsUpDay>
{
    private const string Ceremony = "Lễ chào cờ tháng 12/2026";
    private const string Conference = "Hội nghị phổ biến, giáo dục pháp luật quý IV/2026";

    [Fact]
    public async Task A_head_who_has_nothing_to_prepare_gets_no_heads_up()
    {
        foreach (var withSeatOfItsOwn in new[] { "TDC", "TTN", "TTUD", "TTCNTT" })
            await run.LoggedAsync($"Outbox HeadsUp of {withSeatOfItsOwn}");

        await run.Staff.SayAsync("trợ giúp");
        await run.Staff.NextCardAsync(0);
        Assert.Equal(0, await run.Head.CountCardsAsync());
    }

    [Theory]
    [InlineData("việc phòng mình còn gì")]
    [InlineData("viec phong minh con gi")]
    [InlineData("pending")]
    public async Task A_staff_member_asks_for_the_units_work(string question)
    {
        var before = await run.Staff.CountCardsAsync();

        await run.Staff.SayAsync(question);

        var list = await run.Staff.NextCardAsync(before);
        await list.SeeAsync(Ceremony);
        Assert.Contains("17:00 ngày 09/12/2026 (còn 7 ngày)", await list.TextAsync(), StringComparison.Ordinal);
        Assert.False(await list.HasButtonAsync("Gặp khó khăn"));
        await run.PictureAsync(run.Staff, "staff-list");
    }

    [Fact]
    public async Task No_unit_owes_the_result_of_what_is_still_to_come()
    {
        await run.Officer.GoToOfficeChannelAsync();

        await run.Officer.PostAsync("don vi nao chua bao cao");

        await run.Officer.CardAsync("Không đơn vị nào còn việc chưa xác nhận");
        await run.Officer.GoToPersonalChatAsync();
    }

    [Fact]
    public async Task An_officer_sets_the_conference_and_the_head_finds_it_in_the_list()
    {
        await run.Officer.SayAsync("đặt hội nghị quý 4 ngày 10/12 lúc 14:00");
        var draft = await run.Officer.NextCardAsync(0);
        await draft.SeeAsync($"Đặt lịch: {Conference}");
        var echo = await draft.TextAsync();
        Assert.Contains("thứ Năm, 10/12/2026", echo, StringComparison.Ordinal);
        Assert.Contains("14:00", echo, StringComparison.Ordinal);
        Assert.Contains("tháng 12, quý IV/2026", echo, StringComparison.Ordinal);
        await run.PictureAsync(run.Officer, "conference-draft");

        await draft.ClickAsync("Lưu");

        await draft.SeeAsync($"Đã lưu lịch: {Conference}");
        await draft.SeeAsync("11/11 đơn vị");
        await run.PictureAsync(run.Officer, "conference-saved");
        await run.Head.SayAsync("pending");
        var list = await run.Head.NextCardAsync(0);
        await list.SeeAsync(Conference);
        Assert.Contains("14:00, thứ Năm, 10/12/2026", await list.TextAsync(), StringComparison.Ordinal);
        await run.PictureAsync(run.Head, "list");
    }

    public sealed class HeadsUpDay()
        : ChatRun("week-before", "2026-12-02T09:29:30", PlayedPeople.Head, PlayedPeople.Staff, PlayedPeople.Officer);
}
