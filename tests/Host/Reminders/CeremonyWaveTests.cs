using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Reminders;

public sealed class CeremonyWaveTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task At_half_past_nine_on_the_first_Monday_each_head_who_can_be_reached_gets_one_card()
    {
        DateTimeOffset asked = TimeProvider.System.GetUtcNow();
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T09:29:45");
        foreach (Someone who in (Someone[])[Someone.HeadOfQlkh, Someone.HeadOfTdc, Someone.StaffOfQlkh, Someone.Officer])
        {
            await bot.InstallAsync(who);
        }

        await Eventually.HoldsAsync("both heads' cards", () => bot.Connector.All.Count >= 2);
        await Eventually.QuietAsync(bot);
        // The bot's clock began to run after we asked for it: fifteen seconds later it is half past nine at the earliest.
        Assert.All(bot.Connector.All, sent => Assert.True(sent.At - asked >= TimeSpan.FromSeconds(15), $"{sent.At - asked}"));

        Assert.Contains("Lễ chào cờ tháng 12/2026", Assert.Single(bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId)).Text, StringComparison.Ordinal);
        Assert.Contains("Lễ chào cờ tháng 12/2026", Assert.Single(bot.Connector.PostsTo(Someone.HeadOfTdc.ConversationId)).Text, StringComparison.Ordinal);
        Assert.Equal(2, bot.Connector.All.Count);

        // A head who installs the bot later gets the card then; nobody gets it twice, however often the bot starts.
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-07T10:00:00");
        await bot.InstallAsync(Someone.ChiefOfOffice);
        await Eventually.HoldsAsync("the late head's card", () => bot.Connector.PostsTo(Someone.ChiefOfOffice.ConversationId).Count == 1);
        await Eventually.QuietAsync(bot);
        Assert.Equal(3, bot.Connector.All.Count);
    }

    [Fact]
    public async Task Three_working_days_before_only_those_with_a_seat_of_their_own_get_a_heads_up()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-02T09:29:50");
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await bot.InstallAsync(Someone.HeadOfTdc);
        await Eventually.HoldsAsync("the heads-up", () => bot.Connector.All.Count > 0);
        await Eventually.QuietAsync(bot);

        Assert.Single(bot.Connector.PostsTo(Someone.HeadOfTdc.ConversationId));
        Assert.Empty(bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId));
    }

    [Fact]
    public async Task After_downtime_a_head_gets_one_digest_on_the_due_day_and_one_two_working_days_after()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.HoldsAsync("the card", () => bot.Connector.All.Count == 1);

        foreach ((string now, int messages) in ((string, int)[])[("2026-12-09T10:00:00", 2), ("2026-12-09T15:00:00", 2), ("2026-12-12T10:00:00", 2), ("2026-12-14T09:31:00", 3), ("2026-12-14T16:00:00", 3), ("2026-12-16T10:00:00", 4)])
        {
            await bot.StopAsync();
            await bot.StartAgainAsync(now);
            await Eventually.HoldsAsync($"{messages} messages by {now}", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count >= messages);

            // On 15/12 the period's own duties are due: one more, the last. What falls on Saturday 12/12 waits for Monday's working hours.
            if (now != "2026-12-12T10:00:00")
            {
                await Eventually.QuietAsync(bot);
            }

            Assert.Equal(messages, bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count);
        }
    }
}
