using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>A card that spells a unit otherwise than the roster: what it makes is the unit's, and what an older version made of it stays readable.</summary>
public sealed class MisspelledTests(AzuriteFixture azurite)
{
    private const string Unit = "qlkh";
    private const string Own = "QLKH";
    private const string Difficulties = "2026|d|";
    private const string Facts = "2026|f|d|";

    [Fact]
    public async Task A_difficulty_of_a_unit_in_small_letters_is_the_units()
    {
        await using RunningBot bot = await StartAsync();
        await ReportAsync(bot);
        Assert.Contains(await RowsAsync(bot, Own), row => row.RowKey.StartsWith(Difficulties, StringComparison.Ordinal));
        Assert.Empty(await RowsAsync(bot, Unit));
    }

    [Fact]
    public async Task What_an_older_version_wrote_in_small_letters_is_read_and_worked_on_where_it_stands()
    {
        await using RunningBot bot = await StartAsync();
        await ReportAsync(bot);
        await Eventually.HoldsAsync("the Office's card", () => bot.OfficePosts().Count == 1);
        await Eventually.QuietAsync(bot);
        string id = await PlantAsync(bot);
        (string, string)[] about = [(DataKeys.Year, "2026"), (DataKeys.Difficulty, id)];

        ClickAnswer taken = await ClickAsync(bot, Someone.Officer, Verbs.TakeDifficulty, about);
        Assert.Contains("Thiếu người", taken.Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.Officer, Verbs.AnswerDifficulty, [.. about, (Fields.Answer, "Mượn người của TTTK")]);
        Assert.Contains(await RowsAsync(bot, Unit), row => row.GetString("Status") == "Answered");
        Assert.DoesNotContain(await RowsAsync(bot, Own), row => row.RowKey.StartsWith(Difficulties, StringComparison.Ordinal));
        await Eventually.HoldsAsync(
            "the answer", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Any(post => post.Text.Contains("Mượn người của TTTK", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_confirmation_and_a_request_for_money_in_small_letters_are_the_units()
    {
        await using RunningBot bot = await StartAsync();
        ClickAnswer confirmed = await ClickAsync(
            bot, Someone.HeadOfQlkh, Verbs.ConfirmAll, (DataKeys.Duty, "flag-ceremony"), (DataKeys.Occurrence, "2026-12"));
        Assert.Contains("27/27", confirmed.Text, StringComparison.Ordinal);
        await ClickAsync(
            bot, Someone.HeadOfQlkh, Verbs.AskBudget,
            (DataKeys.Token, Guid.NewGuid().ToString("N")), (Fields.Purpose, "in tờ rơi"), (Fields.Estimated, "15.000.000"), (Fields.ForYear, "2026"));
        await Eventually.QuietAsync(bot);
        Assert.Empty(await RowsAsync(bot, Unit));
        Assert.Contains("15.000.000", (await bot.SayAsync(Someone.HeadOfQlkh, "kinh phí")).Text, StringComparison.Ordinal);
    }

    private async Task<RunningBot> StartAsync()
    {
        RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        return bot;
    }

    private static Task<ClickAnswer> ReportAsync(RunningBot bot) => ClickAsync(
        bot, Someone.HeadOfQlkh, Verbs.ReportDifficulty, (DataKeys.Token, Guid.NewGuid().ToString("N")), (Fields.Text, "Thiếu người"));

    // The difficulty's rows as a version wrote them that took the unit's code from the card.
    private static async Task<string> PlantAsync(RunningBot bot)
    {
        TableClient units = bot.Table("Units");
        TableEntity[] rows =
            [.. (await RowsAsync(bot, Own)).Where(row => row.RowKey.StartsWith(Difficulties, StringComparison.Ordinal) || row.RowKey.StartsWith(Facts, StringComparison.Ordinal))];
        foreach (TableEntity row in rows)
        {
            TableEntity planted = new(row.Where(column => !column.Key.StartsWith("odata", StringComparison.Ordinal)).ToDictionary())
            {
                PartitionKey = Unit,
                ["Data"] = row.GetString("Data").Replace($"\"{Own}\"", $"\"{Unit}\"", StringComparison.Ordinal),
            };
            await units.AddEntityAsync(planted, TestContext.Current.CancellationToken);
            await units.DeleteEntityAsync(Own, row.RowKey, cancellationToken: TestContext.Current.CancellationToken);
        }

        return rows[0].RowKey[Difficulties.Length..];
    }

    private static Task<IReadOnlyList<TableEntity>> RowsAsync(RunningBot bot, string partition) => bot.RowsAsync("Units", $"PartitionKey eq '{partition}'");

    private static Task<ClickAnswer> ClickAsync(RunningBot bot, Someone who, string verb, params (string Key, string Value)[] data) =>
        bot.ClickAsync(who, verb, data.Append((DataKeys.Unit, Unit)).ToDictionary());
}
