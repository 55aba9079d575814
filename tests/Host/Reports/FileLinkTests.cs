using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Files;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Reports;

/// <summary>Where the client takes no files: a link for one person, one version and a quarter of an hour.</summary>
public sealed class FileLinkTests(AzuriteFixture azurite)
{
    private const string OldKey = "a key that was in use until yesterday, long enough";
    private const string NewKey = "the key that signs from today on, long enough too";
    private static readonly FileRef File = new("report", "2026-year|Internal", 1);
    private static readonly Person Officer = new(Upn.Kept("x"), null, "Chuyên viên", "Chuyên viên", UnitCode.Kept("VP"), Role.Officer);

    [Fact]
    public async Task A_link_gives_the_file_to_whom_it_was_made_for_on_every_instance()
    {
        await using RunningBot bot = await ReportTests.StartAsync(azurite);
        Sent offer = await ReportTests.OfferAsync(bot, await ReportTests.DraftAsync(bot));
        Uri link = new(Regex.Match(offer.Activity.GetProperty("text").GetString()!, @"\((http[^)]+)\)").Groups[1].Value);
        using HttpClient client = new();

        using HttpResponseMessage file = await client.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.True(file.Headers.CacheControl!.NoStore);
        Assert.Contains("BÁO CÁO", WordReportTests.Read(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        Assert.Contains(await bot.RowsAsync("Audit"), line => line.GetString("What") == "file" && line.GetString("Why") == "Done");

        // A second instance has the same keys.
        await using RunningBot second = bot.Beside();
        await second.StartAgainAsync("2026-12-15T16:00:00");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, new Uri(second.Url, link.PathAndQuery)));

        // Changed, of a version that there is not, of somebody who may not (any more).
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, new Uri(link.ToString()[..^2] + "xx")));
        FileLinks links = Links(bot.Url, "chi dung khi phat trien, khong dung khi chay that");
        Upn officer = links.Read(link.Segments[^1])!.Upn;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, links.Make(Officer with { Upn = officer }, File)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(client, links.Make(Officer with { Upn = officer }, File with { Version = 9 })));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(client, links.Make(Officer with { Upn = Upn.Kept("nobody@so.example.vn") }, File)));
    }

    [Fact]
    public void A_key_is_changed_without_a_break()
    {
        string token = Links(new Uri("https://bot.example.vn"), OldKey).Make(Officer, File).Segments[^1];

        Assert.NotNull(Links(new Uri("https://bot.example.vn"), NewKey, OldKey).Read(token));
        Assert.Null(Links(new Uri("https://bot.example.vn"), NewKey).Read(token));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void A_link_is_over_after_its_moment(int seconds, bool over)
    {
        FileLinks links = Links(new Uri("https://bot.example.vn"), NewKey);
        long now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

        // Long before and long after, so that no slow machine is between.
        Assert.Equal(over, links.IsOver(new FileTicket(Upn.Kept("x"), File, now + (seconds < 0 ? -3600 : 3600))));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, Uri url)
    {
        using HttpResponseMessage answer = await client.GetAsync(url);
        return answer.StatusCode;
    }

    private static FileLinks Links(Uri root, params string[] keys) =>
        new(Options.Create(new FilesOptions { PublicUrl = root.ToString(), LinkKeys = keys }), new MachineClock());
}
