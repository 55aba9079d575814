using AdaptiveCards;

namespace TeamsReformBot.Compat.Tests.AdaptiveCards;

/// <summary>Elements beside the JSON that the original library writes for them.</summary>
internal static class ElementCases
{
    public static readonly Dictionary<string, (AdaptiveElement Element, string Json)> All = new()
    {
        ["text, nothing set"] = (new AdaptiveTextBlock(), """{"type":"TextBlock","text":""}"""),
        ["text, all set"] = (
            new AdaptiveTextBlock("Lễ chào cờ")
            {
                Id = "t",
                Spacing = AdaptiveSpacing.ExtraLarge,
                Separator = true,
                IsVisible = false,
                Size = AdaptiveTextSize.ExtraLarge,
                Weight = AdaptiveTextWeight.Bolder,
                Color = AdaptiveTextColor.Attention,
                FontType = AdaptiveFontType.Monospace,
                Style = AdaptiveTextBlockStyle.Heading,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                IsSubtle = true,
                Italic = true,
                Strikethrough = true,
                Wrap = true,
                MaxLines = 2,
            },
            """
            {"type":"TextBlock","text":"Lễ chào cờ","id":"t","spacing":"extraLarge","separator":true,"isVisible":false,"size":"extraLarge",
             "weight":"bolder","color":"attention","fontType":"monospace","style":"heading","horizontalAlignment":"center","isSubtle":true,
             "italic":true,"strikethrough":true,"wrap":true,"maxLines":2}
            """),
        ["text, defaults set by hand"] = (
            new AdaptiveTextBlock("x") { Spacing = AdaptiveSpacing.Default, Size = AdaptiveTextSize.Default, IsVisible = true, Wrap = false, Color = AdaptiveTextColor.Default },
            """{"type":"TextBlock","text":"x"}"""),
        ["rich text"] = (
            new AdaptiveRichTextBlock
            {
                HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                Inlines =
                {
                    new AdaptiveTextRun(),
                    new AdaptiveTextRun("*thô*") { Weight = AdaptiveTextWeight.Lighter, Highlight = true, Underline = true, SelectAction = new AdaptiveSubmitAction() },
                },
            },
            """
            {"type":"RichTextBlock","horizontalAlignment":"right","inlines":[{"type":"TextRun","text":" "},
             {"type":"TextRun","text":"*thô*","weight":"lighter","highlight":true,"underline":true,"selectAction":{"type":"Action.Submit"}}]}
            """),
        ["rich text, empty"] = (new AdaptiveRichTextBlock(), """{"type":"RichTextBlock","inlines":[]}"""),
        ["facts"] = (
            new AdaptiveFactSet { Facts = { new("Đơn vị", "Văn phòng"), new() { Title = "", Value = "" } } },
            """{"type":"FactSet","facts":[{"title":"Đơn vị","value":"Văn phòng"},{"title":"","value":""}]}"""),
        ["facts, empty"] = (new AdaptiveFactSet(), """{"type":"FactSet","facts":[]}"""),
        ["container, empty"] = (new AdaptiveContainer(), """{"type":"Container","items":[]}"""),
        ["container"] = (
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Emphasis,
                Bleed = true,
                MinHeight = "40px",
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
                SelectAction = new AdaptiveExecuteAction { Verb = "v" },
                Items = { new AdaptiveTextBlock("x") },
            },
            """
            {"type":"Container","style":"emphasis","bleed":true,"minHeight":"40px","horizontalAlignment":"center","verticalContentAlignment":"bottom",
             "selectAction":{"type":"Action.Execute","verb":"v"},"items":[{"type":"TextBlock","text":"x"}]}
            """),
        ["container, default style set by hand"] = (
            new AdaptiveContainer { Style = AdaptiveContainerStyle.Default }, """{"type":"Container","style":"default","items":[]}"""),
        ["columns"] = (
            new AdaptiveColumnSet
            {
                Columns =
                {
                    new() { Width = "auto" }, new() { Width = AdaptiveWidth.Stretch }, new() { Width = "120px" }, new() { Width = "2" },
                    new() { Items = { new AdaptiveTextBlock("x") } },
                },
            },
            """
            {"type":"ColumnSet","columns":[{"type":"Column","items":[],"width":"auto"},{"type":"Column","items":[],"width":"stretch"},
             {"type":"Column","items":[],"width":"120px"},{"type":"Column","items":[],"width":"2"},
             {"type":"Column","items":[{"type":"TextBlock","text":"x"}]}]}
            """),
        ["actions"] = (
            new AdaptiveActionSet { Actions = { new AdaptiveSubmitAction { Title = "Gửi" } } },
            """{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Gửi"}]}"""),
        ["actions, empty"] = (new AdaptiveActionSet(), """{"type":"ActionSet","actions":[]}"""),
        ["table, empty"] = (new AdaptiveTable(), """{"type":"Table","columns":[],"rows":[]}"""),
        ["table"] = (
            new AdaptiveTable
            {
                FirstRowAsHeaders = true,
                ShowGridLines = false,
                GridStyle = AdaptiveContainerStyle.Accent,
                HorizontalCellContentAlignment = AdaptiveHorizontalContentAlignment.Right,
                VerticalCellContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Columns = { new(), new() { Width = 2.7 }, new() { PixelWidth = 80, HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Center } },
                Rows = { new() { Style = AdaptiveContainerStyle.Good, Cells = { new() { Items = { new AdaptiveTextBlock("1") } }, new() } } },
            },
            """
            {"type":"Table","firstRowAsHeaders":true,"showGridLines":false,"gridStyle":"accent","horizontalCellContentAlignment":"right",
             "verticalCellContentAlignment":"center","columns":[{"width":0},{"width":2},{"width":"80px","horizontalCellContentAlignment":"center"}],
             "rows":[{"type":"TableRow","style":"good","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"1"}]},{"type":"TableCell","items":[]}]}]}
            """),
        ["fallback to another element"] = (
            new AdaptiveTable { Fallback = new(new AdaptiveTextBlock("bảng")) },
            """{"type":"Table","columns":[],"rows":[],"fallback":{"type":"TextBlock","text":"bảng"}}"""),
        ["fallback to nothing"] = (
            new AdaptiveFactSet { Fallback = new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) },
            """{"type":"FactSet","facts":[],"fallback":"drop"}"""),
    };
}
