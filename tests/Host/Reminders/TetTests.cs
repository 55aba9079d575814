using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Reminders;

/// <summary>Tết 2027 is 04 to 10/02; the last working day before is Wednesday 03/02, the first after Thursday 11/02.</summary>
public sealed class TetTests(AzuriteFixture azurite)
{
    private const string Sentence = "Nghỉ Tết Nguyên đán năm 2027 từ thứ Năm, 04/02/2027 đến hết thứ Tư, 10/02/2027 (7 ngày); đi làm lại từ thứ Năm, 11/02/2027.";

    [Fact]
    public async Task The_days_of_Tet_are_said_in_a_sentence_to_paste_and_Februarys_ceremony_is_moved_by_one_tap()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2027-01-15T10:00:00");
        await bot.InstallInOfficeAsync();
        Assert.Contains(Sentence, (await bot.SayAsync(Someone.HeadOfQlkh, "lịch nghỉ Tết 2027")).Text, StringComparison.Ordinal);

        bool AsksForSpring(Sent s) => s.Text.Contains("Lễ chào cờ tháng 2 và Tết Nguyên đán", StringComparison.Ordinal);
        await Eventually.HoldsAsync("the question of 15 January", () => bot.Connector.PostsTo(RunningBot.OfficeChannel).Any(AsksForSpring));
        Sent asked = bot.Connector.PostsTo(RunningBot.OfficeChannel).Single(AsksForSpring);
        Assert.Contains("Giữ nguyên 01/02/2027", asked.Text, StringComparison.Ordinal);
        Dictionary<string, string> spring = asked.Card.PressOn("Chào cờ đầu xuân 11/02/2027");
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.SaveEvent, spring)).IsCard);
        ClickAnswer saved = await bot.ClickAsync(Someone.Officer, Verbs.SaveEvent, spring);
        Assert.Contains("07:30, thứ Năm, 11/02/2027", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Chào cờ đầu xuân", saved.Text, StringComparison.Ordinal);
        Assert.True(saved.Card.HasButton(Verbs.OpenEvent));
    }

    [Fact]
    public async Task On_the_last_morning_each_head_has_one_card_of_what_is_due_after_it_and_the_first_day_back_is_quiet()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2027-02-03T09:31:00");
        await bot.InstallAsync(Someone.HeadOfTttk);
        bool OfTet(Sent s) => s.Text.Contains("Trước Tết: việc đến hạn", StringComparison.Ordinal);
        await Eventually.HoldsAsync("the card before Tết", () => bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Any(OfTet));
        Sent card = bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Single(OfTet);
        Assert.Contains(Sentence, card.Text, StringComparison.Ordinal);
        // The month's figures close on 14/02, a Sunday: due on Monday.
        Assert.Contains("17:00, thứ Hai, 15/02/2027", card.Text, StringComparison.Ordinal);

        await Eventually.QuietAsync(bot);
        await bot.StopAsync();
        int before = bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Count;
        await bot.StartAgainAsync("2027-02-11T10:00:00");
        await bot.SayAsync(Someone.Officer, "trợ giúp");
        Assert.Equal(before, bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Count);
        await bot.StopAsync();
        await bot.StartAgainAsync("2027-02-12T10:00:00");
        await Eventually.HoldsAsync("the digest of the second day", () => bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Count > before);
    }
}
