using System.Text.Json;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tests.Teams.Sending;

/// <summary>What the channel is sent, and where nothing is sent at all.</summary>
public sealed class OnTheWireTests : IAsyncLifetime
{
    private const string Thread = "19:vanphong@thread.tacv2;messageid=1795333100275";
    private const string ThreadsPath = "/v3/conversations/19:vanphong@thread.tacv2;messageid=1795333100275/activities";

    private SendingBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await SendingBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("/teams", "/teams")]
    public async Task A_card_is_posted_to_its_conversation_behind_the_services_address(string addressEnd, string pathBegin)
    {
        SendResult sent = await _bot.SendAsync(_bot.Address with { ConversationId = Thread, ServiceUrl = _bot.Channel.Url + addressEnd });

        Assert.Equal(new SendResult.Sent("m-1"), sent);
        Call call = Assert.Single(_bot.Channel.Calls);
        Assert.Equal("POST", call.Method);
        Assert.StartsWith(pathBegin + ThreadsPath, call.Path, StringComparison.Ordinal);
        Assert.Equal("message", call.Json.GetProperty("type").GetString());
        Assert.Equal(Thread, call.Json.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("28:bot", call.Json.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("Nhắc việc", call.Json.GetProperty("summary").GetString());
        Assert.Equal("application/vnd.microsoft.card.adaptive", call.Json.GetProperty("attachments")[0].GetProperty("contentType").GetString());
    }

    [Fact]
    public async Task A_card_arrives_as_it_was_made_with_whole_numbers_whole_its_letters_as_they_are_and_without_nulls()
    {
        await _bot.SendAsync();

        Call call = Assert.Single(_bot.Channel.Calls);
        JsonElement made = JsonElement.Parse(SendingBot.Card.ToJson());
        Assert.True(JsonElement.DeepEquals(made, call.Json.GetProperty("attachments")[0].GetProperty("content")));
        Assert.Matches("\"maxLines\":25[,}]", call.Body);
        Assert.Contains("Đủ 27/27 người & <ok> 'x'", call.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(":null", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posted_card_is_replaced_in_its_place()
    {
        SendResult result = await _bot.Messenger.UpdateAsync(
            _bot.Address with { ConversationId = Thread }, "1795:1", SendingBot.Card, TestContext.Current.CancellationToken);

        Assert.IsType<SendResult.Sent>(result);
        Call call = Assert.Single(_bot.Channel.Calls);
        Assert.Equal(("PUT", ThreadsPath + "/1795:1"), (call.Method, call.Path));
        Assert.Equal("1795:1", call.Json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_persons_conversation_is_opened_by_their_account_and_its_id_is_the_new_address()
    {
        _bot.Channel.Answer = PlayedChannel.With(201, """{"id":"a:new","activityId":"act-1"}""");
        Guid person = Guid.NewGuid();

        Opened opened = await _bot.Messenger.OpenAsync(_bot.Address, person, TestContext.Current.CancellationToken);

        Assert.Equal(_bot.Address with { ConversationId = "a:new", UserId = null }, opened.Address);
        Call call = Assert.Single(_bot.Channel.Calls);
        Assert.Equal(("POST", "/v3/conversations"), (call.Method, call.Path));
        Assert.Equal("Bearer token-1", call.Authorization);
        Assert.Equal("28:bot", call.Json.GetProperty("bot").GetProperty("id").GetString());
        Assert.Equal(person.ToString("D"), call.Json.GetProperty("members")[0].GetProperty("id").GetString());
        Assert.Equal(SendingBot.Tenant, call.Json.GetProperty("tenantId").GetString());
        Assert.Equal(SendingBot.Tenant, call.Json.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "{}")]
    [InlineData(204, "")]
    [InlineData(200, "<html>")]
    public async Task An_opened_conversation_without_an_id_is_asked_for_again_later(int status, string body)
    {
        _bot.Channel.Answer = PlayedChannel.With(status, body);

        Opened opened = await _bot.Messenger.OpenAsync(_bot.Address, Guid.NewGuid(), TestContext.Current.CancellationToken);

        Assert.Equal((503, null), (Assert.IsType<SendResult.Refused>(opened.Result).Status, opened.Address));
        Assert.Single(_bot.Channel.Calls);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("https://smba.trafficmanager.net.elsewhere.example/")]
    [InlineData("relative")]
    [InlineData("")]
    public async Task A_host_that_is_not_on_the_list_gets_neither_call_nor_token(string serviceUrl)
    {
        SendResult refused = new SendResult.Refused(0, ChannelErrors.ServiceHostNotAllowed, null);
        ConversationAddress strange = _bot.Address with { ServiceUrl = serviceUrl };

        Assert.Equal(refused, await _bot.SendAsync(strange));
        Assert.Equal(refused, await _bot.Messenger.UpdateAsync(strange, "m-1", SendingBot.Card, TestContext.Current.CancellationToken));
        Assert.Equal(refused, (await _bot.Messenger.OpenAsync(strange, Guid.NewGuid(), TestContext.Current.CancellationToken)).Result);
        Assert.Empty(_bot.Channel.Calls);
        Assert.Empty(_bot.Login.Requests);
    }

    [Theory]
    [InlineData("a:đơn vị")]
    [InlineData("a:1\r\nX: y")]
    [InlineData("a:\u007f")]
    public async Task An_id_that_no_header_can_name_is_dead_without_a_call(string conversationId)
    {
        SendResult refused = new SendResult.Refused(0, ChannelErrors.ConversationIdNotSendable, null);
        ConversationAddress unsendable = _bot.Address with { ConversationId = conversationId };

        Assert.Equal(refused, await _bot.SendAsync(unsendable));
        Assert.Equal(refused, await _bot.Messenger.UpdateAsync(unsendable, "m-1", SendingBot.Card, TestContext.Current.CancellationToken));
        Assert.Empty(_bot.Channel.Calls);
        Assert.Empty(_bot.Login.Requests);
    }
}
