using TeamsReformBot.EndToEnd.Tests.Chat;
using TeamsReformBot.Local;

namespace TeamsReformBot.EndToEnd.Tests.Flows;

/// <summary>The form for absences: what is wrong in it is named, and what was typed stays.</summary>
public sealed class ConfirmFormTests(ConfirmFormTests.AfterCeremony run) : IClassFixture<ConfirmFormTests.AfterCeremony>
{
    private const string Link = "https://so.example.vn/bien-ban";
    private static readonly Field Day = new("Ngày thực hiện", "2026-12-07");
    private static readonly Field Present = new("Số người dự", "25");
    private static readonly Field Evidence = new("Minh chứng", Link);
    private static readonly Field Note = new("Ghi chú", "Hai người đi công tác.");

    [Fact]
    public async Task Each_fault_comes_back_with_the_form_as_it_was_typed_until_it_is_right()
    {
        var card = await run.Head.NextCardAsync(0);
        await card.ClickAsync("Có người vắng");
        await card.SeeAsync("Xác nhận kết quả: Lễ chào cờ tháng 12/2026");
        await run.PictureAsync(run.Head, "blank");

        await card.ClickInVainAsync("Gửi xác nhận");
        await card.SeeAsync("Chưa nhập số người dự.");
        await card.FillAsync(Present.Label, Present.Right);
        await card.FillAsync("Số người vắng có lý do", "2");
        await card.FillAsync(Evidence.Label, Evidence.Right);
        await card.FillAsync(Note.Label, Note.Right);

        await IsRefusedAsync(card, Present, "30", "Số người dự (30) lớn hơn tổng số (27). Nếu tổng số đã thay đổi, đề nghị báo Văn phòng.");
        await IsRefusedAsync(card, Day, "2026-12-08", "Ngày thực hiện không được sau hôm nay.");
        await IsRefusedAsync(card, Evidence, "htp:/so.example.vn", "Minh chứng phải là liên kết bắt đầu bằng http:// hoặc https://");
        await IsRefusedAsync(card, Note, new string('a', 40_000), "Nội dung dài quá 2.000 ký tự (hiện có 40.000), đề nghị rút gọn.");
        await IsRefusedAsync(card, Note, "Theo văn bản TỐI MẬT số 1.", "Nội dung có dấu chỉ độ mật nên không được lưu.");

        await card.ClickAsync("Gửi xác nhận");
        await card.SeeAsync("Đã ghi nhận: Lễ chào cờ tháng 12/2026");
        var receipt = await card.TextAsync();
        Assert.Contains("25/27 (vắng có lý do: 2)", receipt, StringComparison.Ordinal);
        Assert.Contains(Link, receipt, StringComparison.Ordinal);
        Assert.Contains(Note.Right, receipt, StringComparison.Ordinal);
        Assert.Contains("tháng 12, quý IV/2026", receipt, StringComparison.Ordinal);
        await run.PictureAsync(run.Head, "receipt");
    }

    // Sends the form with one field wrong, looks at what comes back, and puts the field right again.
    private async Task IsRefusedAsync(ChatCard card, Field field, string wrong, string sentence)
    {
        await TypeAsync(card, field, wrong);
        await card.ClickAsync("Gửi xác nhận");

        await card.SeeAsync(sentence);
        await run.PictureAsync(run.Head, $"refused-{field.Label.Split(' ')[0]}-{wrong.Length}");
        foreach (var shown in new[] { Day, Present, Evidence, Note })
            Assert.Equal(shown == field ? wrong : shown.Right, await ShownAsync(card, shown));
        await TypeAsync(card, field, field.Right);
    }

    private static Task TypeAsync(ChatCard card, Field field, string value) =>
        field == Day ? card.FillDateAsync(field.Label, value) : card.FillAsync(field.Label, value);

    private static Task<string> ShownAsync(ChatCard card, Field field) =>
        field == Day ? card.DateAsync(field.Label) : card.ValueAsync(field.Label);

    private sealed record Field(string Label, string Right);

    public sealed class AfterCeremony() : ChatRun("form", "2026-12-07T10:00", PlayedPeople.Head);
}
