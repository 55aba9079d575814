using AdaptiveCards;

namespace TeamsReformBot.Cards.Tests.Gallery;

/// <summary>A card with every element that the product may use: what the library writes must not surprise the renderer.</summary>
internal static class SampleCard
{
    public static string Json() => new AdaptiveCard("1.5")
    {
        Lang = "vi",
        FallbackText = "Phiếu xác nhận",
        Body =
        {
            new AdaptiveTextBlock("Xác nhận kết quả: Lễ chào cờ tháng 12/2026") { Style = AdaptiveTextBlockStyle.Heading, Wrap = true, Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder },
            new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("Nội dung: "), new AdaptiveTextRun("*dịch vụ công* trực tuyến") { Italic = true } } },
            new AdaptiveFactSet { Facts = { new("Đơn vị", "Chi cục Tiêu chuẩn Đo lường Chất lượng"), new("Hạn", "17:00 ngày 09/12/2026") } },
            new AdaptiveContainer { Style = AdaptiveContainerStyle.Attention, Items = { new AdaptiveTextBlock("Số người dự (30) lớn hơn tổng số (27).") { Wrap = true, Color = AdaptiveTextColor.Attention } } },
            Columns(),
            Table(),
            new AdaptiveNumberInput { Id = "present", Label = "Số người dự", IsRequired = true, ErrorMessage = "Chưa nhập số người dự.", Min = 0, Max = 27, Value = 25 },
            new AdaptiveTextInput { Id = "evidence", Label = "Minh chứng", Placeholder = "liên kết hoặc số, ký hiệu văn bản", MaxLength = 2000, IsMultiline = true },
            new AdaptiveDateInput { Id = "date", Label = "Ngày thực hiện", Value = "2026-12-07", Max = "2026-12-31" },
            new AdaptiveTimeInput { Id = "hour", Label = "Giờ", Value = "07:30" },
            new AdaptiveToggleInput { Id = "briefed", Title = "Đã phổ biến lại cho người vắng", Value = "no", ValueOn = "yes", ValueOff = "no", Wrap = true },
            new AdaptiveChoiceSetInput { Id = "kind", Label = "Loại", Value = "budget", Choices = { new() { Title = "Kinh phí", Value = "budget" }, new() { Title = "Nhân lực", Value = "staff" } } },
            new AdaptiveChoiceSetInput { Id = "effect", Label = "Ảnh hưởng", Style = AdaptiveChoiceInputStyle.Expanded, Choices = { new() { Title = "Xin lùi hạn", Value = "later" } } },
            new AdaptiveActionSet { Actions = { new AdaptiveOpenUrlAction { Title = "Xem tài liệu", Url = new Uri("https://example.test/a") } } },
        },
        Actions =
        {
            new AdaptiveExecuteAction
            {
                Title = "Gửi xác nhận",
                Style = "positive",
                Verb = "confirm",
                Data = new Dictionary<string, string> { ["unit"] = "TDC" },
                Fallback = new(new AdaptiveSubmitAction { Title = "Gửi xác nhận", Data = new Dictionary<string, string> { ["verb"] = "confirm" } }),
            },
            new AdaptiveExecuteAction { Title = "Quay lại", Verb = "back", AssociatedInputs = AdaptiveAssociatedInputs.None },
        },
    }.ToJson();

    private static AdaptiveColumnSet Columns() => new()
    {
        Columns =
        {
            new() { Width = "auto", Items = { new AdaptiveTextBlock("27") { Size = AdaptiveTextSize.ExtraLarge, Color = AdaptiveTextColor.Accent } } },
            new() { Width = "stretch", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center, Items = { new AdaptiveTextBlock("người trong danh sách") { Wrap = true, IsSubtle = true } } },
        },
    };

    private static AdaptiveTable Table() => new()
    {
        FirstRowAsHeaders = true,
        GridStyle = AdaptiveContainerStyle.Accent,
        Columns = { new() { Width = 2 }, new() { Width = 1, HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right } },
        Rows = { Row("Đơn vị", "Có mặt"), Row("Văn phòng", "12/12"), Row("Phòng Quản lý Khoa học", "8/9") },
    };

    private static AdaptiveTableRow Row(params string[] texts) => new()
    {
        Cells = [.. texts.Select(text => new AdaptiveTableCell { Items = { new AdaptiveTextBlock(text) { Wrap = true } } })],
    };
}
