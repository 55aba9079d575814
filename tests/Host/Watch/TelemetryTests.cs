using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Watch;

public sealed class TelemetryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_collector_gets_every_measure_and_nothing_personal()
    {
        const string Typed = "Thiếu kinh phí in tờ rơi";
        await using Collector collector = await Collector.StartAsync();
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00", collector.Configure);
        bot.Connector.Refuse = (_, conversation) => conversation == Someone.HeadOfTdc.ConversationId ? 400 : null;
        await bot.InstallAsync(Someone.HeadOfTdc);
        await bot.InstallInOfficeAsync();
        Sent card = await ConfirmTests.CardOfAsync(bot);
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenDifficulty, card.Card.Press(Verbs.OpenDifficulty), card.ActivityId);
        await bot.ClickAsync(
            Someone.HeadOfQlkh, Verbs.ReportDifficulty, form.Card.Press(Verbs.ReportDifficulty, ("text", Typed), ("category", "Budget"), ("effect", "OnTime")), card.ActivityId);
        await bot.SayAsync(Someone.StaffOfQlkh, "việc phòng mình còn gì");
        await Eventually.HoldsAsync("the difficulty in the channel", () => bot.OfficePosts().Count > 0);

        foreach (string expected in (string[])
        [
            "reform.outbox.due", "reform.outbox.sent", "reform.outbox.failed", "reform.outbox.dead", "reform.outbox.lag", "reform.outbox.overdue",
            "reform.click.duration", Verbs.ReportDifficulty, "reform.chat.duration", "UnitWork", "AssignmentCard", "Refused400",
            "reform.job.last_success.timestamp", "reform.job.last_success.age", "monthly-flag-ceremony", "watchdog",
            "click " + Verbs.OpenDifficulty, "send DifficultyForOffice", "job deadlines", "http.client.request.duration", "api/messages",
        ])
        {
            await Eventually.HoldsAsync(expected, () => collector.Has(expected));
        }

        // The bot's last spans and figures go out when it stops.
        await bot.StopAsync();
        foreach (string personal in (string[])
        [
            Typed, "việc phòng mình còn gì", "truong.qlkh", "so.example.vn", "Trưởng phòng", Someone.HeadOfQlkh.ObjectId, Someone.HeadOfQlkh.ConversationId,
            Uri.EscapeDataString(Someone.HeadOfQlkh.ConversationId), RunningBot.OfficeChannel, Uri.EscapeDataString(RunningBot.OfficeChannel),
        ])
        {
            Assert.False(collector.Has(personal), personal);
        }
    }
}
