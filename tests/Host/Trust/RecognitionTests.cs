using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Trust;

/// <summary>What the channel may say when it is asked for a member's name.</summary>
public sealed class RecognitionTests(AzuriteFixture azurite)
{
    private const string Marker = "ZQMEMBERZQ";

    private static readonly BadAnswer[] Unusable =
    [
        new(200, ""),
        new(200, "null"),
        new(200, $"<html>{Marker}</html>"),
        new(200, $$"""{"userPrincipalName":"{{Marker}}","""),
        new(200, $$"""{"id":{"{{Marker}}":1},"userPrincipalName":"pho.qlkh@so.example.vn"}"""),
        new(200, $$"""["{{Marker}}"]"""),
        new(200, $$"""{"id":"29:pho-qlkh","userPrincipalName":["{{Marker}}"]}"""),
        new(200, """{"id":"29:pho-qlkh"}"""),
        new(204),
        BadAnswer.Code(403, Marker),
        new(404, Marker),
        new(500, $"<html>{Marker}</html>"),
    ];

    [Fact]
    public async Task An_answer_that_tells_no_name_leaves_the_asker_unknown_for_now_and_nothing_of_it_is_logged()
    {
        // On a crowded machine storage may be slow, and the asker would be told to try again.
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00", b =>
        {
            b.OwnProcess = true;
            b.Settings["Storage__PatienceSeconds"] = "10";
        });
        foreach (BadAnswer answer in Unusable)
        {
            bot.Connector.MemberAnswer = answer;
            Sent said = await AnswerAsync(bot, "trợ giúp");
            Assert.True(said.Text.Contains("chưa thấy anh/chị trong danh sách", StringComparison.Ordinal), $"{answer}: {said.Text}");
        }

        bot.Connector.MemberAnswer = new BadAnswer(200, """{"id":"29:pho-qlkh","name":"x","userPrincipalName":"Pho.QLKH@so.example.vn"}""");
        Sent list = await AnswerAsync(bot, "viec phong minh con gi");
        Assert.Contains("Phòng Quản lý Khoa học", list.Text, StringComparison.Ordinal);

        string log = await LogFile.ReadAsync(bot.LogPath);
        Assert.Contains("could not be asked for a member's name", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, log, StringComparison.Ordinal);
        Assert.True(!log.Contains("A turn of type", StringComparison.Ordinal), log);
    }

    // On a crowded machine storage may be slower than people are kept waiting: they are asked to send it again, and do.
    private static async Task<Sent> AnswerAsync(RunningBot bot, string text)
    {
        Sent? said = null;
        await Eventually.HoldsAsync("an answer", async () =>
        {
            said = await bot.SayAsync(Someone.DeputyOfQlkh, text);
            return !said.Text.Contains("đề nghị gửi lại sau ít phút", StringComparison.Ordinal);
        });
        return said!;
    }
}
