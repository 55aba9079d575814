using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

/// <summary>
/// Malformed and forged activities, seeded. None of them is something that its sender may do: clicks name another unit's work,
/// work that is done, or nothing; so none may change what the units and the Office have.
/// </summary>
internal sealed class BadActivities(int seed, string serviceUrl)
{
    /// <summary>Stands in everything that is made up, and must not turn up in a log.</summary>
    public const string Marker = "ZQPAYLOADZQ";

    private static readonly string[] Verbs =
    [
        Cards.Verbs.ConfirmAll, Cards.Verbs.OpenConfirm, Cards.Verbs.Confirm, Cards.Verbs.ShowAssignment, Cards.Verbs.OpenDifficulty,
        Cards.Verbs.ReportDifficulty, Cards.Verbs.TakeDifficulty, Cards.Verbs.AnswerDifficulty, Cards.Verbs.GrantLaterDate,
        Cards.Verbs.SaveConference, Cards.Verbs.DiscardConference, "ASSIGNMENT.CONFIRM", Marker, "",
    ];

    private static readonly string[] Types =
    [
        "message", "invoke", "installationUpdate", "conversationUpdate", "messageReaction", "messageUpdate", "messageDelete", "typing", "event",
        "endOfConversation", "handoff", "trace", "command", "Message", " invoke", Marker,
    ];

    private static readonly string[] InvokeNames =
        ["adaptiveCard/action", "task/fetch", "task/submit", "application/search", "signin/verifyState", "composeExtension/query", "AdaptiveCard/Action", Marker];

    private static readonly Someone[] People =
        [Someone.HeadOfQlkh, Someone.StaffOfQlkh, Someone.Officer, Someone.HeadOfTdc, Someone.ChiefOfOffice, Someone.Stranger];

    private static readonly JsonSerializerOptions Json = new() { MaxDepth = 512, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random _random = new(seed);

    /// <summary>The bytes' text of one body. \ud800 and the like stand in it as escapes, as a sender would write them.</summary>
    public string Next()
    {
        JsonObject activity = Activity();
        int changes = _random.Next(0, 4);
        for (int i = 0; i < changes; i++)
        {
            Change(activity);
        }

        return Raw(activity.ToJsonString(Json).Replace("\"@lone@", "\"" + Pick(@"\ud83d", @"\ude00\ud83d", @"a\uDC00b", @"\\\ud800"), StringComparison.Ordinal));
    }

    private JsonObject Activity()
    {
        Someone who = Pick(People);
        bool channel = _random.Next(5) == 0;
        JsonObject activity = new()
        {
            ["type"] = Chance(8) ? Pick(Types) : Pick("message", "invoke", "invoke", "installationUpdate", "conversationUpdate"),
            ["id"] = Chance(4) ? "replayed" : Guid.NewGuid().ToString(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["timestamp"] = Chance(6) ? Pick("hôm nay", "0000-00-00T00:00:00Z", "9999-12-31T23:59:59.9999999+14:00", "2026-12-07") : "2026-12-07T03:00:00Z",
            ["locale"] = Pick("vi-VN", "en-US", "xx-XX", Marker, "@lone@", ""),
            ["from"] = new JsonObject { ["id"] = "29:" + who.Key, ["name"] = Text(), ["aadObjectId"] = Chance(8) ? Text() : who.ObjectId },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = Text() },
            ["conversation"] = new JsonObject
            {
                ["id"] = channel ? RunningBot.OfficeChannel : who.ConversationId,
                ["conversationType"] = channel ? "channel" : Pick("personal", "personal", "groupChat", Marker),
                ["tenantId"] = "tenant",
            },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Text() }, ["team"] = new JsonArray(Text(), 5, null) },
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = Text(), ["mentioned"] = Chance(2) ? null : 5 }, null),
        };
        JsonObject data = Data(who);
        switch ((string)activity["type"]!)
        {
            case "invoke":
                activity["name"] = Chance(6) ? Pick(InvokeNames) : "adaptiveCard/action";
                activity["replyToId"] = Pick("000001", "000002", Marker);
                activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = Pick(Verbs), ["data"] = data } };
                break;
            case "message" when Chance(3):
                data[DataKeys.Verb] = Pick(Verbs);
                activity["value"] = data;
                activity["replyToId"] = Pick("000001", null, Marker);
                break;
            case "message":
                activity["text"] = Text();
                activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = Text(), ["content"] = Nested(_random.Next(1, 40)) }, null);
                break;
            case "conversationUpdate":
                activity["membersAdded"] = new JsonArray(null, new JsonObject { ["id"] = Text() });
                break;
            default:
                activity["action"] = Pick("add", "remove", Marker);
                break;
        }

        return activity;
    }

    // The division's work is confirmed already, so that its own people only repeat; the sub-department's is open, and not named by its head.
    private JsonObject Data(Someone who)
    {
        string unit = who == Someone.HeadOfTdc ? Pick("QLKH", "VP", Marker) : Pick("QLKH", "QLKH", "TDC", "_office", "register|2026", Marker);
        JsonObject data = new()
        {
            [DataKeys.Unit] = unit,
            [DataKeys.Duty] = Pick("flag-ceremony", "flag-ceremony", "unit-meetings", "a|b", Marker),
            [DataKeys.Occurrence] = Pick("2026-12", "2026-12", "2026-13", "0000-01", "9999-12", "２０２６-12", "2026-", Marker),
            [DataKeys.Difficulty] = Pick(Guid.NewGuid().ToString("N"), Marker),
            [DataKeys.Token] = Pick(Guid.NewGuid().ToString("N"), "00000000000000000000000000000000", Marker),
            [DataKeys.Year] = Pick("2026", "-1", "999999999999", Marker),
            // No quarter that there is: an officer may set one.
            [DataKeys.Quarter] = Pick("0", "5", "IV", "4294967296", Marker),
            [DataKeys.Date] = Pick("10/12/2026", "31/02/2026", "2026-12-10T00:00:00Z", Marker),
            [DataKeys.Time] = Pick("14:00", "25:61", Marker),
        };
        foreach (string field in (string[])["heldOn", "present", "excused", "briefed", "evidence", "note", "text", "category", "effect", "requestedDate", "answer"])
        {
            data[field] = Pick<Func<JsonNode?>>(() => Text(), () => _random.Next(), () => true, () => new JsonArray(1, "x"), () => "27", () => "OnTime")();
        }

        return data;
    }

    private string Text() => Marker + Pick<Func<string>>(
        () => "",
        () => "\u202eđảo\u202c\u200b\ufeff\u2066",
        () => "Tie\u0302\u0301ng Vie\u0323\u0302t",
        () => "\u0000\u0001\u001b[31m\r\nfail: forged log line",
        () => "**đậm** [x](https://example.test) <at>GĐ</at> ${x} {{DATE(2026-12-07T00:00:00Z)}}",
        () => "' or PartitionKey ne '",
        () => "/\\#?%~|",
        () => new string('ắ', _random.Next(1, 40_000)),
        () => new string('x', 299 - Marker.Length) + string.Concat(Enumerable.Repeat("😀", 1200)),
        () => string.Concat(Enumerable.Repeat("<at>", 20_000)),
        () => "việc phòng mình còn gì",
        () => "đặt hội nghị quý 4 ngày 10/12 lúc 14:00")();

    private void Change(JsonObject activity)
    {
        List<(JsonObject Parent, string Name)> places = [.. Places(activity)];
        (JsonObject parent, string name) = Pick<(JsonObject, string)>([.. places]);
        parent[name] = _random.Next(12) switch
        {
            0 => null,
            1 => _random.NextInt64(),
            2 => true,
            3 => new JsonArray([.. Enumerable.Range(0, _random.Next(0, 5_000)).Select(i => JsonValue.Create(i))]),
            4 => new JsonObject { [Marker] = Text() },
            5 => Nested(_random.Next(20, 120)),
            6 => "@lone@",
            7 => 1e308,
            8 => "",
            _ => Text(),
        };
        if (Chance(5))
        {
            parent.Remove(name);
        }

        if (Chance(8))
        {
            parent["@lone@"] = Text();
        }
    }

    // What would make a sender somebody else, or a click a right one, is only broken or taken away.
    private static IEnumerable<(JsonObject Parent, string Name)> Places(JsonObject at) =>
        at.SelectMany(p => (p.Value is JsonObject below ? Places(below) : []).Append((at, p.Key)));

    private static JsonNode Nested(int levels) => levels == 0 ? JsonValue.Create(Marker) : new JsonArray(Nested(levels - 1));

    // What no JSON writer gives: the same name twice, in another case, a text that breaks off.
    private string Raw(string json) => _random.Next(24) switch
    {
        0 => json[..^1] + ",\"type\":\"invoke\",\"Type\":\"message\"}",
        1 => json[..^1] + ",\"serviceUrl\":\"teams/\"}",
        2 => json[..^1] + ",\"SERVICEURL\":\"teams/\"}",
        3 => json[..^1] + ",\"conversation\":{\"id\":\"a\",\"Id\":null}}",
        4 => json[.._random.Next(json.Length)],
        5 => json + Marker,
        6 => "\ufeff" + json,
        7 => "[" + json + "]",
        8 => json[..^1] + ",\"from\":{\"aadObjectId\":[]},\"value\":\"" + Marker + "\"}",
        _ => json,
    };

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
