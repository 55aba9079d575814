using AdaptiveCards;

namespace TeamsReformBot.Compat.Tests.AdaptiveCards;

/// <summary>Inputs beside the JSON that the original library writes for them.</summary>
internal static class InputCases
{
    public static readonly Dictionary<string, (AdaptiveElement Element, string Json)> All = new()
    {
        ["text"] = (new AdaptiveTextInput { Id = "note" }, """{"type":"Input.Text","id":"note"}"""),
        ["text, all set"] = (
            new AdaptiveTextInput
            {
                Id = "note",
                Label = "Ghi chú",
                IsRequired = true,
                ErrorMessage = "Chưa nhập.",
                Placeholder = "…",
                Value = "a",
                Regex = "^a$",
                Style = AdaptiveTextInputStyle.Url,
                IsMultiline = true,
                MaxLength = 2000,
            },
            """
            {"type":"Input.Text","id":"note","label":"Ghi chú","isRequired":true,"errorMessage":"Chưa nhập.","placeholder":"…","value":"a","regex":"^a$",
             "style":"url","isMultiline":true,"maxLength":2000}
            """),
        ["text, empty strings are kept"] = (
            new AdaptiveTextInput { Id = "n", Value = "", Placeholder = "" }, """{"type":"Input.Text","id":"n","value":"","placeholder":""}"""),
        ["number"] = (new AdaptiveNumberInput { Id = "n" }, """{"type":"Input.Number","id":"n"}"""),
        ["number, all set"] = (
            new AdaptiveNumberInput { Id = "n", Value = 27, Min = 0, Max = 27.5, Placeholder = "0" },
            """{"type":"Input.Number","id":"n","value":27.0,"min":0.0,"max":27.5,"placeholder":"0"}"""),
        ["date"] = (
            new AdaptiveDateInput { Id = "d", Value = "2026-12-07", Min = "2026-12-01", Max = "2026-12-31", Placeholder = "ngày" },
            """{"type":"Input.Date","id":"d","value":"2026-12-07","min":"2026-12-01","max":"2026-12-31","placeholder":"ngày"}"""),
        ["time"] = (
            new AdaptiveTimeInput { Id = "t", Value = "07:30", Min = "07:00", Max = "17:00", Placeholder = "giờ" },
            """{"type":"Input.Time","id":"t","value":"07:30","min":"07:00","max":"17:00","placeholder":"giờ"}"""),
        ["toggle"] = (
            new AdaptiveToggleInput { Id = "c", Title = "Đã phổ biến lại" },
            """{"type":"Input.Toggle","id":"c","title":"Đã phổ biến lại","valueOn":"True","valueOff":"False"}"""),
        ["toggle, all set"] = (
            new AdaptiveToggleInput { Id = "c", Title = "x", Value = "no", ValueOn = "yes", ValueOff = "no", Wrap = true },
            """{"type":"Input.Toggle","id":"c","title":"x","value":"no","valueOn":"yes","valueOff":"no","wrap":true}"""),
        ["choices, empty"] = (
            new AdaptiveChoiceSetInput { Id = "k" }, """{"type":"Input.ChoiceSet","id":"k","style":"compact","isMultiSelect":false,"choices":[]}"""),
        ["choices, all set"] = (
            new AdaptiveChoiceSetInput
            {
                Id = "k",
                Value = "b",
                Placeholder = "Chọn",
                Style = AdaptiveChoiceInputStyle.Expanded,
                IsMultiSelect = true,
                Wrap = true,
                Choices = { new() { Title = "Kinh phí", Value = "b" } },
            },
            """
            {"type":"Input.ChoiceSet","id":"k","value":"b","placeholder":"Chọn","style":"expanded","isMultiSelect":true,"wrap":true,
             "choices":[{"title":"Kinh phí","value":"b"}]}
            """),
    };
}
