using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>A card that spells a unit otherwise than the roster: of a difficulty there are rows of such spellings, and they stay readable.</summary>
public sealed class MisspelledTests(AzuriteFixture azurite)
{
    private const string Unit = "qlkh";

    [Fact]
    public async Task A_difficulty_of_a_unit_in_small_letters_has_rows_of_that_spelling_which_the_Office_works_on()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        await ClickAsync(bot, Verbs.ReportDifficulty, (DataKeys.Token, Guid.NewGuid().ToString("N")), (Fields.Text, "Thiếu người"));
        Assert.Contains(await bot.RowsAsync("Units", $"PartitionKey eq '{Unit}'"), row => row.RowKey.StartsWith("2026|d|", StringComparison.Ordinal));

        await Eventually.HoldsAsync("the Office's card", () => bot.OfficePosts().Count == 1);
        Sent office = bot.OfficePosts()[0];
        ClickAnswer taken = await bot.ClickAsync(
            Someone.Officer, Verbs.TakeDifficulty, office.Card.Press(Verbs.TakeDifficulty), office.ActivityId, RunningBot.OfficeChannel);
        ClickAnswer answered = await bot.ClickAsync(
            Someone.Officer, Verbs.AnswerDifficulty, taken.Card.Press(Verbs.AnswerDifficulty, (Fields.Answer, "Mượn người của TTTK")),
            office.ActivityId, RunningBot.OfficeChannel);
        Assert.Contains("Mượn người của TTTK", answered.Text, StringComparison.Ordinal);
        Assert.Contains(await bot.RowsAsync("Units", $"PartitionKey eq '{Unit}'"), row => row.GetString("Status") == "Answered");
    }

    [Fact]
    public async Task A_confirmation_finds_nothing_under_another_spelling_and_money_goes_to_the_unit()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        ClickAnswer confirmed = await ClickAsync(bot, Verbs.ConfirmAll, (DataKeys.Duty, "flag-ceremony"), (DataKeys.Occurrence, "2026-12"));
        Assert.Contains("Không tìm thấy việc này", confirmed.Text, StringComparison.Ordinal);
        await ClickAsync(
            bot, Verbs.AskBudget,
            (DataKeys.Token, Guid.NewGuid().ToString("N")), (Fields.Purpose, "in tờ rơi"), (Fields.Estimated, "15.000.000"), (Fields.ForYear, "2026"));
        Assert.Empty(await bot.RowsAsync("Units", $"PartitionKey eq '{Unit}'"));
        await Eventually.QuietAsync(bot);
        Assert.Contains("15.000.000", (await bot.SayAsync(Someone.HeadOfQlkh, "kinh phí")).Text, StringComparison.Ordinal);
    }

    private static Task<ClickAnswer> ClickAsync(RunningBot bot, string verb, params (string Key, string Value)[] data) =>
        bot.ClickAsync(Someone.HeadOfQlkh, verb, data.Append((DataKeys.Unit, Unit)).ToDictionary());
}
