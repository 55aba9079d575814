using AdaptiveCards;

namespace TeamsReformBot.Compat.Tests.AdaptiveCards;

/// <summary>Actions beside the JSON that the original library writes for them.</summary>
internal static class ActionCases
{
    public static readonly Dictionary<string, (AdaptiveAction Action, string Json)> All = new()
    {
        ["execute, nothing set"] = (new AdaptiveExecuteAction(), """{"type":"Action.Execute","verb":""}"""),
        ["execute, all set"] = (
            new AdaptiveExecuteAction
            {
                Id = "a",
                Title = "Gửi xác nhận",
                Tooltip = "Gửi",
                IconUrl = "https://example.test/i.png",
                Style = "positive",
                IsEnabled = false,
                Mode = AdaptiveActionMode.Secondary,
                Verb = "confirm",
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                Data = new Dictionary<string, string> { ["Unit"] = "VP" },
                Fallback = new(new AdaptiveSubmitAction { Title = "Gửi xác nhận", Data = new Dictionary<string, object> { ["verb"] = "confirm" } }),
            },
            """
            {"type":"Action.Execute","id":"a","title":"Gửi xác nhận","tooltip":"Gửi","iconUrl":"https://example.test/i.png","style":"positive","isEnabled":false,
             "mode":"secondary","verb":"confirm","associatedInputs":"none","data":{"Unit":"VP"},
             "fallback":{"type":"Action.Submit","title":"Gửi xác nhận","data":{"verb":"confirm"}}}
            """),
        ["submit with a tree of data"] = (
            new AdaptiveSubmitAction
            {
                Data = new Dictionary<string, object>
                {
                    ["s"] = "Đủ 27/27",
                    ["b"] = true,
                    ["i"] = 27,
                    ["l"] = long.MaxValue,
                    ["d"] = 27d,
                    ["m"] = 1.5m,
                    ["n"] = null!,
                    ["list"] = new List<object> { "x", 1, new Dictionary<string, object> { ["Y"] = false } },
                    ["empty"] = new Dictionary<string, object>(),
                },
            },
            """
            {"type":"Action.Submit","data":{"s":"Đủ 27/27","b":true,"i":27,"l":9223372036854775807,"d":27.0,"m":1.5,"n":null,"list":["x",1,{"Y":false}],"empty":{}}}
            """),
        ["open a link"] = (
            new AdaptiveOpenUrlAction { Title = "Xem", Url = new Uri("https://example.test/kế hoạch?a=1&b=2") },
            """{"type":"Action.OpenUrl","title":"Xem","url":"https://example.test/kế hoạch?a=1&b=2"}"""),
        ["style set to null"] = (new AdaptiveSubmitAction { Style = null }, """{"type":"Action.Submit","style":null}"""),
    };
}
