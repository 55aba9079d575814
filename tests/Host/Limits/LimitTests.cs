using System.Net;
using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Limits;

/// <summary>How much one person, or one address, may ask: more is refused politely, and nothing of it is lost silently.</summary>
public sealed class LimitTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    // Of a bucket that slowly fills again no more comes out while a test lasts.
    private const int MoreThanABucket = 60;

    [Fact]
    public async Task Who_writes_too_fast_is_asked_to_wait_and_nobody_else_is()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now, b => b.Settings["Reform__Limits__SentencesPerMinute"] = "6");
        int answered = 0;
        Sent last;
        do
        {
            last = await bot.SayAsync(Someone.StaffOfQlkh, "trợ giúp");
        }
        while (last.Text.Contains("Hạn gửi báo cáo", StringComparison.Ordinal) && ++answered < MoreThanABucket);

        Assert.InRange(answered, 12, MoreThanABucket - 1);
        Assert.Contains("tin này chưa được đọc", last.Text, StringComparison.Ordinal);
        Assert.Contains("Hạn gửi báo cáo", (await bot.SayAsync(Someone.HeadOfTdc, "trợ giúp")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_reports_and_data_requests_are_so_many_a_day_over_all_instances()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now, Limited);
        await using RunningBot beside = bot.Beside();
        Limited(beside);
        await beside.StartAgainAsync(Now);
        await bot.InstallAsync(Someone.StaffOfQlkh);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);

        Assert.Contains("Đã gửi", (await bot.SayAsync(Someone.StaffOfQlkh, "hỏi: mẫu biên bản ở đâu?")).Text, StringComparison.Ordinal);
        Assert.Contains("Đã gửi", (await beside.SayAsync(Someone.StaffOfQlkh, "hỏi: còn mẫu báo cáo?")).Text, StringComparison.Ordinal);
        Assert.Contains("chưa được gửi", (await bot.SayAsync(Someone.StaffOfQlkh, "hỏi: còn mẫu phiếu?")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|q|' and RowKey lt '2026|q}'")).Count);
        Assert.Contains("Đã gửi", (await bot.SayAsync(Someone.HeadOfQlkh, "hỏi: bao giờ có mẫu?")).Text, StringComparison.Ordinal);

        const string Report = "chào cờ sáng nay đủ 25 người";
        Assert.Contains("Đã gửi duyệt", (await bot.SayAsync(Someone.StaffOfQlkh, Report)).Text, StringComparison.Ordinal);
        Sent again = await beside.SayAsync(Someone.StaffOfQlkh, Report);
        Assert.Contains("chưa được gửi", again.Text, StringComparison.Ordinal);
        Dictionary<string, string> form = again.Card.Press(Verbs.SaveActivity);
        Assert.Equal("25", form["present"]);
        Assert.Contains("chưa được gửi", (await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.SaveActivity, form)).Text, StringComparison.Ordinal);

        Sent first = await bot.SayAsync(Someone.StaffOfQlkh, "sửa dữ liệu của tôi: chức vụ là Chuyên viên chính");
        Assert.True((await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.CorrectMyData, first.Card.Press(Verbs.CorrectMyData))).IsCard);
        Sent second = await beside.SayAsync(Someone.StaffOfQlkh, "sửa dữ liệu của tôi: tên tôi viết sai");
        Assert.Contains("chưa được gửi", (await beside.ClickAsync(Someone.StaffOfQlkh, Verbs.CorrectMyData, second.Card.Press(Verbs.CorrectMyData))).Text, StringComparison.Ordinal);
        Sent mine = await bot.SayAsync(Someone.StaffOfQlkh, "xem dữ liệu của tôi");
        ClickAnswer refused = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.CorrectMyData, mine.Card.Press(Verbs.CorrectMyData, ("text", "Tên tôi viết sai")));
        Assert.False(refused.IsCard);
        Assert.Contains("chưa được gửi", refused.Text, StringComparison.Ordinal);

        await beside.StopAsync();
        await beside.StartAgainAsync("2026-12-08T10:00:00");
        Assert.Contains("Đã gửi", (await beside.SayAsync(Someone.StaffOfQlkh, "hỏi: còn mẫu phiếu?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_behind_a_named_proxy_is_told_to_wait_and_the_others_are_not()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now, b =>
        {
            b.Settings["Reform__Limits__RefusedPerMinute"] = "6";
            b.Settings["Reform__Limits__Proxies__0"] = "127.0.0.0/8";
            b.Settings["Reform__Limits__Proxies__1"] = "::1";
        });
        using HttpClient http = new();
        HttpResponseMessage last;
        int refused = 0;
        do
        {
            last = await PostAsync(http, bot, "203.0.113.7", "not json");
        }
        while (last.StatusCode is HttpStatusCode.BadRequest && ++refused < MoreThanABucket);

        Assert.InRange(refused, 6, MoreThanABucket - 1);
        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.True(last.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(http, bot, "203.0.113.8", "not json")).StatusCode);
        // Whom a caller names before the address that our proxy saw is hearsay.
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(http, bot, "203.0.113.7, 203.0.113.9", "not json")).StatusCode);
        using HttpRequestMessage health = new(HttpMethod.Get, new Uri(bot.Url, "health/live"));
        health.Headers.Add("X-Forwarded-For", "203.0.113.7");
        Assert.Equal(HttpStatusCode.OK, (await http.SendAsync(health, TestContext.Current.CancellationToken)).StatusCode);
    }

    private static void Limited(RunningBot bot)
    {
        bot.Settings["Reform__Limits__QuestionsPerDay"] = "2";
        bot.Settings["Reform__Limits__DraftsPerDay"] = "1";
        bot.Settings["Reform__Limits__DataRequestsPerDay"] = "1";
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, RunningBot bot, string forwardedFor, string body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(bot.Url, "api/messages")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
