using TeamsReformBot.EndToEnd.Tests.Chat;
using TeamsReformBot.Local;
using Xunit.v3;

namespace TeamsReformBot.EndToEnd.Tests.Flows;

/// <summary>The first Monday of December, from a quarter past nine. Each test goes on where the one above ended.</summary>
[TestMethodOrderer(typeof(UnorderedTestMethodOrderer))]
public sealed class CeremonyMorningTests(CeremonyMorningTests.Morning run) : IClassFixture<CeremonyMorningTests.Morning>
{
    private const string Everybody = "Đã thực hiện: đủ 27/27";
    private const string Ceremony = "Lễ chào cờ tháng 12/2026";

    [Fact]
    public async Task Nobody_has_a_card_before_half_past_nine()
    {
        Assert.Equal(0, await run.Head.CountCardsAsync());
        Assert.Equal(0, await run.Staff.CountCardsAsync());
    }

    [Fact]
    public async Task At_half_past_nine_the_head_gets_one_card_and_the_staff_member_none()
    {
        await run.GoOnAtAsync("2026-12-07T09:29:50");

        var card = await run.Head.NextCardAsync(0);

        // A question and its answer, so that whatever else was on its way has arrived.
        await run.Staff.SayAsync("pending");
        await (await run.Staff.NextCardAsync(0)).SeeAsync(Ceremony);
        await run.PictureAsync(run.Head, "card");
        Assert.Equal(1, await run.Head.CountCardsAsync());
        Assert.Equal(1, await run.Staff.CountCardsAsync());
        var text = await card.TextAsync();
        Assert.Contains("07:30, thứ Hai, 07/12/2026", text, StringComparison.Ordinal);
        Assert.Contains("Đề nghị xác nhận kết quả của đơn vị trước 17:00 ngày 09/12/2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_tap_makes_the_receipt_of_every_copy_and_a_second_tap_is_told_so()
    {
        await run.Head.SayAsync("việc phòng mình còn gì");
        var list = await run.Head.NextCardAsync(1);
        await list.SeeAsync("Việc của đơn vị");
        await run.Head.SayAsync("pending");
        var olderList = await run.Head.NextCardAsync(2);
        await olderList.SeeAsync("Việc của đơn vị");

        await list.ClickAsync(Everybody);
        await list.SeeAsync($"Đã ghi nhận: {Ceremony}");
        // The list comes back with what is left in it.
        var left = await list.TextAsync();
        Assert.Contains("27/27", left, StringComparison.Ordinal);
        Assert.Contains("Tuyên truyền tại các cuộc họp của đơn vị quý IV/2026", left, StringComparison.Ordinal);

        var posted = run.Head.Card(0);
        await posted.SeeAsync($"Đã ghi nhận: {Ceremony}");
        var receipt = await posted.TextAsync();
        Assert.Contains("27/27", receipt, StringComparison.Ordinal);
        Assert.Contains("tháng 12, quý IV/2026", receipt, StringComparison.Ordinal);
        Assert.Contains("Trưởng phòng QLKH", receipt, StringComparison.Ordinal);
        Assert.False(await posted.HasButtonAsync(Everybody));
        await run.PictureAsync(run.Head, "receipt");

        await olderList.ClickAsync(Everybody);
        await olderList.SeeAsync("Việc này đã được xác nhận lúc 09:");
        await olderList.SeeAsync("không cần gửi lại");
        await run.PictureAsync(run.Head, "second-tap");
        Assert.Equal(3, await run.Head.CountCardsAsync());
    }

    [Fact]
    public async Task The_Offices_channel_is_told_which_units_still_owe_theirs()
    {
        await run.Officer.GoToOfficeChannelAsync();

        await run.Officer.PostAsync("don vi nao chua bao cao");

        var owing = await run.Officer.CardAsync("Đơn vị chưa xác nhận");
        await owing.SeeAsync("10 đơn vị");
        var text = await owing.TextAsync();
        Assert.Contains("Chi cục Tiêu chuẩn - Đo lường - Chất lượng", text, StringComparison.Ordinal);
        Assert.Contains($"{Ceremony}: hạn 09/12/2026, còn 2 ngày", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phòng Quản lý Khoa học", text, StringComparison.Ordinal);
        await run.PictureAsync(run.Officer, "channel-owing");
    }

    public sealed class Morning()
        : ChatRun("morning", "2026-12-07T09:15", PlayedPeople.Head, PlayedPeople.Staff, PlayedPeople.Officer);
}
