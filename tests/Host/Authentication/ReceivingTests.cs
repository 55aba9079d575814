using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

public sealed class ReceivingTests
{
    private const string Nowhere = "http://127.0.0.1:9/_connector";
    private const string Envelope = """
        "id":"in-1","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/_connector","locale":"vi-VN",
        "timestamp":"2026-12-07T02:25:00.123Z","localTimestamp":"2026-12-07T09:25:00.123+07:00",
        "from":{"id":"29:head","name":"Trưởng phòng","aadObjectId":"aaaaaaaa-0000-4000-8000-000000000001"},
        "recipient":{"id":"28:bot","name":"Trợ lý"},"conversation":{"id":"a:1","conversationType":"personal","tenantId":"t-1"}
        """;

    private readonly TestBot _bot = new();
    private readonly CloudAdapter _adapter = BotServer.Adapter();

    [Fact]
    public async Task A_message_reaches_the_bot_and_is_answered_200_without_a_body()
    {
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        (int status, string body) = await server.PostAsync(Sent(""" "type":"message","text":"việc phòng mình còn gì" """));

        Assert.Equal((200, ""), (status, body));
        Activity activity = Assert.IsType<Activity>(_bot.Last);
        Assert.Equal("việc phòng mình còn gì", activity.Text);
        Assert.Equal("aaaaaaaa-0000-4000-8000-000000000001", activity.From.AadObjectId);
        Assert.Equal("personal", activity.Conversation.ConversationType);
        Assert.Equal(new DateTimeOffset(2026, 12, 7, 2, 25, 0, 123, TimeSpan.Zero), activity.Timestamp);
        Assert.Equal(TimeSpan.FromHours(7), activity.LocalTimestamp!.Value.Offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"text\":\"không có loại\"}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"hôm qua\"}")]
    public async Task A_body_that_is_not_an_activity_is_answered_400(string body)
    {
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        Assert.Equal(400, (await server.PostAsync(body)).Status);
        Assert.Empty(_bot.Reached);
    }

    [Fact]
    public async Task Only_POST_is_allowed()
    {
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        Assert.Equal(405, (await server.GetAsync()).Status);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_arrive_as_replacement_characters()
    {
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        await server.PostAsync("{\"type\":\"message\",\"serviceUrl\":\"http://127.0.0.1:9\",\"value\":\"é\"}", encoding: Encoding.Latin1);

        Assert.Equal("\uFFFD", _bot.Last?.Value.ToString());
    }

    [Fact]
    public async Task Property_names_are_read_in_any_case()
    {
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        await server.PostAsync(Sent(""" "Type":"message","TEXT":"ok" """));

        Assert.Equal("ok", _bot.Last?.Text);
    }

    [Fact]
    public async Task The_answer_of_an_invoke_is_the_HTTP_answer_with_its_letters_as_they_are()
    {
        _bot.InvokeAnswer = new InvokeResponse
        {
            Status = 200,
            Body = new Dictionary<string, object>
            {
                ["statusCode"] = 200,
                ["type"] = "application/vnd.microsoft.activity.message",
                ["value"] = "Đã ghi nhận <b>Đủ 27/27 người</b>",
            },
        };
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        (int status, string body) = await server.PostAsync(
            Sent(""" "type":"invoke","name":"adaptiveCard/action","value":{"action":{"verb":"confirm","data":{"a":"đồng ý"}}} """));

        Assert.Equal(200, status);
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Đã ghi nhận <b>Đủ 27/27 người</b>"}""", body);
        Assert.Equal(["invoke adaptiveCard/action"], _bot.Reached);
    }

    [Fact]
    public async Task The_status_of_an_invokes_answer_is_kept()
    {
        _bot.InvokeAnswer = new InvokeResponse { Status = 412 };
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        Assert.Equal((412, ""), await server.PostAsync(Sent(""" "type":"invoke","name":"x" """)));
    }

    [Fact]
    public async Task An_invoke_that_the_bot_leaves_unanswered_is_501()
    {
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        Assert.Equal(501, (await server.PostAsync(Sent(""" "type":"invoke","name":"x" """))).Status);
    }

    [Fact]
    public async Task Value_and_channel_data_give_their_JSON_through_ToString()
    {
        _bot.InvokeAnswer = new InvokeResponse { Status = 200 };
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        await server.PostAsync(
            Sent("""
                "type":"invoke","name":"x","channelData":{"tenant":{"id":"t-1"}},
                "value":{"action":{"data":{"yk":"đồng ý","n":"2026-12-07T00:00:00"}}}
                """));

        JsonElement data = JsonElement.Parse(_bot.Last!.Value.ToString()!).GetProperty("action").GetProperty("data");
        Assert.Equal("đồng ý", data.GetProperty("yk").GetString());
        Assert.Equal("2026-12-07T00:00:00", data.GetProperty("n").GetString());
        Assert.Equal("t-1", JsonElement.Parse(_bot.Last.ChannelData.ToString()!).GetProperty("tenant").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData(""" "type":"installationUpdate","action":"add" """, "installed")]
    [InlineData(""" "type":"installationUpdate","action":"add-upgrade" """, "installed")]
    [InlineData(""" "type":"installationUpdate","action":"remove" """, "uninstalled")]
    [InlineData(""" "type":"conversationUpdate","membersAdded":[{"id":"29:head"},{"id":"28:bot"}] """, "added 2")]
    [InlineData(""" "type":"conversationUpdate","membersAdded":[{"id":"28:bot"}] """, null)]
    [InlineData(""" "type":"conversationUpdate","membersRemoved":[{"id":"29:head"}] """, "removed 1")]
    [InlineData(""" "type":"messageReaction","reactionsAdded":[{"type":"like"}] """, null)]
    public async Task Each_type_reaches_its_method_and_others_are_passed_over(string fields, string? expected)
    {
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        Assert.Equal(200, (await server.PostAsync(Sent(fields))).Status);
        Assert.Equal(expected is null ? [] : [expected], _bot.Reached);
    }

    [Fact]
    public async Task The_bots_own_mention_is_taken_out_of_the_text_and_others_stay()
    {
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        await server.PostAsync(Sent("""
            "type":"message","text":"<at>Trợ lý CCHC</at> hỏi <at>Chánh Văn phòng</at>","entities":[null,
             {"type":"clientInfo","locale":"vi-VN"},
             {"type":"mention","mentioned":{"id":"28:bot","name":"Trợ lý"},"text":"<AT>Trợ lý CCHC</AT>"},
             {"type":"mention","mentioned":{"id":"29:chief","name":"Chánh Văn phòng"},"text":"<at>Chánh Văn phòng</at>"}]
            """));

        Assert.Equal(["28:bot", "29:chief"], _bot.Last!.GetMentions().Select(m => m.Mentioned.Id));
        Assert.Equal("hỏi <at>Chánh Văn phòng</at>", _bot.Last.RemoveRecipientMention());
        Assert.Equal("hỏi <at>Chánh Văn phòng</at>", _bot.Last.Text);
    }

    [Fact]
    public async Task What_a_turn_throws_goes_to_OnTurnError_and_the_message_is_still_answered_200()
    {
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) => Task.FromResult(seen = e);
        _bot.OnMessage = _ => throw new InvalidOperationException("hỏng");
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        Assert.Equal(200, (await server.PostAsync(Sent(""" "type":"message" """))).Status);
        Assert.Equal("hỏng", seen?.Message);
    }

    [Fact]
    public async Task Without_OnTurnError_the_exception_reaches_the_server()
    {
        _bot.OnMessage = _ => throw new InvalidOperationException("hỏng");
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        Assert.Equal(500, (await server.PostAsync(Sent(""" "type":"message" """))).Status);
    }

    [Fact]
    public async Task A_reply_goes_to_the_sender_in_the_conversation_under_the_message_it_answers()
    {
        await using RecordingConnector connector = await RecordingConnector.StartAsync();
        ResourceResponse? sent = null;
        _bot.OnMessage = async turn => sent = await turn.SendActivityAsync("Đã nhận");
        await using BotServer server = await BotServer.StartAsync(_adapter, _bot);

        await server.PostAsync(Sent(""" "type":"message" """).Replace(Nowhere, connector.ServiceUrl, StringComparison.Ordinal));

        Call call = Assert.Single(connector.Calls);
        Assert.Equal(("POST", "/_connector/v3/conversations/a%3A1/activities/in-1"), (call.Method, call.Path));
        Assert.Equal("28:bot", call.Json.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("29:head", call.Json.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("in-1", call.Json.GetProperty("replyToId").GetString());
        Assert.Equal("m-1", sent?.Id);
    }

    private static string Sent(string fields) => "{" + fields + "," + Envelope + "}";
}
