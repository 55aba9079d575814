using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

public sealed class SendingTests : IAsyncLifetime
{
    private const string Anyone = "any-id";
    private const string Channel = "19:vanphong@thread.tacv2;messageid=1795333100275";

    private const string ActivitiesPath =
        "/_connector/v3/conversations/19%3Avanphong%40thread.tacv2%3Bmessageid%3D1795333100275/activities/";

    private readonly CloudAdapter _adapter = BotServer.Adapter();
    private RecordingConnector _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await RecordingConnector.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task A_proactive_message_is_posted_to_the_percent_encoded_conversation(string slash)
    {
        ConversationReference reference = Reference(_connector.ServiceUrl + slash);
        Activity message = MessageFactory.Text("Nhắc việc");
        ResourceResponse? sent = null;

        await RunAsync(async turn => sent = await turn.SendActivityAsync(message), reference);

        Call call = Assert.Single(_connector.Calls);
        Assert.Equal("POST", call.Method);
        Assert.StartsWith(ActivitiesPath, call.Path, StringComparison.Ordinal);
        Assert.Equal(Channel, call.Json.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("28:bot", call.Json.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal(("m-1", "m-1"), (sent?.Id, message.Id));
        Assert.Null(call.Authorization);
    }

    [Fact]
    public async Task Vietnamese_is_not_escaped_and_nulls_are_left_out()
    {
        Attachment card = new()
        {
            ContentType = "application/vnd.microsoft.card.adaptive",
            Content = new Dictionary<string, object>
            {
                ["type"] = "AdaptiveCard",
                ["body"] = new List<object>
                {
                    new Dictionary<string, object> { ["text"] = "Đủ 27/27 người & <ok> 'x'", ["wrap"] = true, ["weight"] = 1.5 },
                },
            },
        };

        await RunAsync(turn => turn.SendActivityAsync(MessageFactory.Attachment(card)));

        Call call = Assert.Single(_connector.Calls);
        Assert.Contains("""
            "content":{"type":"AdaptiveCard","body":[{"text":"Đủ 27/27 người & <ok> 'x'","wrap":true,"weight":1.5}]}
            """, call.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("null", call.Body, StringComparison.Ordinal);
        Assert.False(call.Json.TryGetProperty("id", out _));
    }

    [Fact]
    public async Task A_posted_activity_is_updated_by_PUT_and_deleted_by_DELETE()
    {
        await RunAsync(async turn =>
        {
            Activity update = MessageFactory.Text("Đã chốt");
            update.Id = "1795:1";
            await turn.UpdateActivityAsync(update);
            await turn.DeleteActivityAsync("1795:1");
        });

        const string Path = ActivitiesPath + "1795%3A1";
        Assert.Equal([("PUT", Path), ("DELETE", Path)], _connector.Calls.Select(c => (c.Method, c.Path)));
        Assert.Equal("1795:1", _connector.Calls[0].Json.GetProperty("id").GetString());
        Assert.Equal(Channel, _connector.Calls[0].Json.GetProperty("conversation").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_mention_is_sent_with_whom_it_mentions()
    {
        Activity message = MessageFactory.Text("<at>An</at>");
        message.Entities.Add(new Mention { Mentioned = new ChannelAccount("29:an", "An"), Text = "<at>An</at>" });

        await RunAsync(turn => turn.SendActivityAsync(message));

        Assert.Contains("""
            "entities":[{"mentioned":{"id":"29:an","name":"An"},"text":"<at>An</at>","type":"mention"}]
            """, Assert.Single(_connector.Calls).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_created_conversation_is_the_one_that_the_turn_speaks_in()
    {
        _connector.Answer = async response =>
        {
            response.StatusCode = 201;
            await response.WriteAsync("""{"id":"a:new","activityId":"act-1"}""");
        };
        ConversationParameters parameters = new()
        {
            Bot = new ChannelAccount("28:bot"),
            Members = [new ChannelAccount("29:head")],
            TenantId = "t-1",
            ChannelData = new Dictionary<string, object> { ["tenant"] = new Dictionary<string, object> { ["id"] = "t-1" } },
        };
        ConversationReference? reference = null;

        await _adapter.CreateConversationAsync(Anyone, "msteams", _connector.ServiceUrl, null, parameters, (turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        Call call = Assert.Single(_connector.Calls);
        Assert.Equal(("POST", "/_connector/v3/conversations"), (call.Method, call.Path));
        Assert.Equal(
            """{"bot":{"id":"28:bot"},"members":[{"id":"29:head"}],"channelData":{"tenant":{"id":"t-1"}},"tenantId":"t-1"}""", call.Body);
        Assert.Equal(("a:new", "t-1", "act-1", "28:bot"),
            (reference?.Conversation.Id, reference?.Conversation.TenantId, reference?.ActivityId, reference?.Bot.Id));
    }

    [Fact]
    public async Task A_throttled_send_surfaces_with_status_Retry_After_and_error()
    {
        _connector.Answer = async response =>
        {
            response.StatusCode = 429;
            response.Headers.RetryAfter = "7";
            await response.WriteAsync("""{"error":{"code":"Throttled","message":"chậm lại"}}""");
        };

        ErrorResponseException failure = await Assert.ThrowsAsync<ErrorResponseException>(SendAsync);

        Assert.Equal(HttpStatusCode.TooManyRequests, failure.Response.StatusCode);
        Assert.Equal(["7"], failure.Response.Headers["Retry-After"]);
        Assert.Equal(("Throttled", "chậm lại"), (failure.Body.Error.Code, failure.Body.Error.Message));
        Assert.Single(_connector.Calls);
    }

    [Theory]
    [InlineData(403, """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""")]
    [InlineData(502, "<html>Bad gateway</html>")]
    [InlineData(412, "")]
    [InlineData(401, "")]
    public async Task A_failure_without_an_error_document_keeps_its_status_and_content_and_is_sent_once(int status, string content)
    {
        _connector.Answer = async response =>
        {
            response.StatusCode = status;
            await response.WriteAsync(content);
        };

        ErrorResponseException failure = await Assert.ThrowsAsync<ErrorResponseException>(SendAsync);

        Assert.Equal(status, (int)failure.Response.StatusCode);
        Assert.Equal(content, failure.Response.Content);
        Assert.Null(failure.Body?.Error);
        Assert.Single(_connector.Calls);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "{}")]
    [InlineData(204, "")]
    public async Task A_success_without_an_id_is_a_success(int status, string content)
    {
        _connector.Answer = async response =>
        {
            response.StatusCode = status;
            if (content.Length > 0) await response.WriteAsync(content);
        };
        ResourceResponse? sent = null;

        await RunAsync(async turn => sent = await turn.SendActivityAsync("x"));

        Assert.True(string.IsNullOrEmpty(Assert.IsType<ResourceResponse>(sent).Id));
    }

    [Fact]
    public async Task A_failed_send_that_OnTurnError_takes_does_not_reach_the_caller()
    {
        _connector.Answer = response => Task.FromResult(response.StatusCode = 429);
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) => Task.FromResult(seen = e);

        await RunAsync(turn => turn.SendActivityAsync("x"));

        Assert.IsType<ErrorResponseException>(seen);
    }

    [Fact]
    public async Task Nobody_listening_is_an_HttpRequestException()
    {
        string gone = _connector.ServiceUrl;
        await _connector.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => RunAsync(turn => turn.SendActivityAsync("x"), Reference(gone)));
    }

    [Fact]
    public async Task A_connector_that_does_not_answer_in_time_is_a_TaskCanceledException()
    {
        using CancellationTokenSource over = new();
        _connector.Answer = _ => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, over.Token);
        CloudAdapter adapter = new(BotServer.Settings(), new ImpatientClients());

        await Assert.ThrowsAsync<TaskCanceledException>(() => adapter.ContinueConversationAsync(
            Anyone,
            Reference(_connector.ServiceUrl),
            (turn, token) => turn.SendActivityAsync("x", cancellationToken: token),
            CancellationToken.None));
        await over.CancelAsync();
    }

    [Fact]
    public async Task A_proactive_turn_needs_an_app_id_even_when_authentication_is_off() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync(
            "", Reference(_connector.ServiceUrl), (_, _) => Task.CompletedTask, CancellationToken.None));

    private Task SendAsync() => RunAsync(turn => turn.SendActivityAsync("x"));

    private Task RunAsync(Func<ITurnContext, Task> turn, ConversationReference? reference = null) =>
        _adapter.ContinueConversationAsync(
            Anyone, reference ?? Reference(_connector.ServiceUrl), (context, _) => turn(context), TestContext.Current.CancellationToken);

    private static ConversationReference Reference(string serviceUrl) => new()
    {
        ServiceUrl = serviceUrl,
        ChannelId = "msteams",
        Bot = new ChannelAccount("28:bot", "Trợ lý"),
        Conversation = new ConversationAccount { Id = Channel, ConversationType = "channel", IsGroup = true, TenantId = "t-1" },
    };

    private sealed class ImpatientClients : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new() { Timeout = TimeSpan.FromMilliseconds(100) };
    }
}
