using Microsoft.AspNetCore.Http;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Tests.Teams.Sending;

/// <summary>The bot's own token: how it is had, kept and renewed, and what comes of a send that gets none.</summary>
public sealed class BotTokenTests
{
    private static readonly SendResult NoToken = new SendResult.Refused(503, ChannelErrors.NoToken, null);

    [Theory]
    [InlineData("SingleTenant", SendingBot.Tenant)]
    [InlineData("MultiTenant", "botframework.com")]
    public async Task It_comes_from_the_tenant_of_the_bots_type_and_is_used_again(string type, string tenant)
    {
        await using SendingBot bot = await SendingBot.StartAsync(
            settings: [("MicrosoftAppType", type), ("MicrosoftAppTenantId", type == "MultiTenant" ? "" : tenant)]);
        await bot.SendAsync();
        await bot.SendAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-1"], bot.Channel.Calls.Select(c => c.Authorization));
        (string path, string form) = Assert.Single(bot.Login.Requests);
        Assert.Equal($"/{tenant}/oauth2/v2.0/token", path);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains("client_id=" + SendingBot.AppId, form, StringComparison.Ordinal);
        Assert.Contains("client_secret=secret", form, StringComparison.Ordinal);
        Assert.Contains("scope=" + Uri.EscapeDataString("https://channel.example/.default"), form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_that_send_at_once_ask_for_one_token_and_renew_it_once()
    {
        await using SendingBot bot = await SendingBot.StartAsync();
        bot.Channel.Answer = http => PlayedChannel.With(http.Request.Headers.Authorization == "Bearer token-1" ? 401 : 201)(http);

        SendResult[] results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.SendAsync()));

        Assert.All(results, result => Assert.IsType<SendResult.Sent>(result));
        Assert.Equal(2, bot.Login.Requests.Count);
        Assert.Equal(20, bot.Channel.Calls.Count(c => c.Authorization == "Bearer token-2"));
    }

    [Fact]
    public async Task A_401_has_it_renewed_and_the_same_call_made_once_more_and_a_second_one_is_final()
    {
        await using SendingBot bot = await SendingBot.StartAsync();
        bot.Channel.Answer = PlayedChannel.With(401, """{"error":{"code":"BotNotRegistered","message":""}}""");

        Assert.Equal(new SendResult.Refused(401, "BotNotRegistered", null), await bot.SendAsync());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], bot.Channel.Calls.Select(c => c.Authorization));
        Assert.Equal(bot.Channel.Calls[0].Body, bot.Channel.Calls[1].Body);
    }

    public static TheoryData<string> Troubles => [.. Trouble.Keys];

    private static Dictionary<string, RequestDelegate> Trouble { get; } = new()
    {
        ["a wrong secret"] = PlayedChannel.With(400, """{"error":"invalid_client","error_description":"AADSTS7000215"}"""),
        ["throttled"] = PlayedChannel.With(429, "", "30"),
        ["a fault"] = PlayedChannel.With(500),
        ["busy"] = PlayedChannel.With(503, "<html>Bảo trì</html>", "5"),
        ["a page"] = PlayedChannel.With(200, "<html>Bảo trì</html>"),
        ["no token in it"] = PlayedChannel.With(200, "{}"),
        ["cut"] = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        },
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task Without_one_nothing_is_sent_and_it_is_tried_later(string trouble)
    {
        await using SendingBot bot = await SendingBot.StartAsync();
        bot.Login.Trouble = Trouble[trouble];

        Assert.Equal(NoToken, await bot.SendAsync());
        Opened opened = await bot.Messenger.OpenAsync(bot.Address, Guid.NewGuid(), TestContext.Current.CancellationToken);
        Assert.Equal((NoToken, null), (opened.Result, opened.Address));
        Assert.Empty(bot.Channel.Calls);
    }

    [Fact]
    public async Task With_the_login_service_away_nothing_is_sent()
    {
        await using SendingBot bot = await SendingBot.StartAsync();
        await bot.Login.DisposeAsync();

        Assert.Equal(NoToken, await bot.SendAsync());
        Assert.Empty(bot.Channel.Calls);
    }

    [Fact]
    public async Task A_login_service_that_hangs_holds_nobody_and_each_send_gives_up_within_its_own_time()
    {
        await using SendingBot bot = await SendingBot.StartAsync(limit: TimeSpan.FromSeconds(3));
        TaskCompletionSource released = new();
        bot.Login.Trouble = _ => released.Task;
        // Whoever held its caller while it waits would keep the test from coming to the next line: nobody is released before the last.
        Task<SendResult>[] sends = [.. Enumerable.Range(0, 50).Select(_ => bot.SendAsync())];

        Assert.All(await Task.WhenAll(sends), result => Assert.Equal(NoToken, result));
        Assert.Empty(bot.Channel.Calls);
        released.SetResult();
    }

    [Fact]
    public async Task A_renewal_that_fails_after_a_401_is_no_token_too()
    {
        await using SendingBot bot = await SendingBot.StartAsync();
        bot.Channel.Answer = http =>
        {
            bot.Login.Trouble = PlayedChannel.With(400, """{"error":"invalid_client"}""");
            return PlayedChannel.With(401)(http);
        };

        Assert.Equal(NoToken, await bot.SendAsync());
        Assert.Single(bot.Channel.Calls);
    }
}
