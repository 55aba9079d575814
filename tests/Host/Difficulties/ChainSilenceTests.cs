using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;
using static TeamsReformBot.Host.Tests.Difficulties.ChainSteps;

namespace TeamsReformBot.Host.Tests.Difficulties;

/// <summary>Nobody does anything with a difficulty.</summary>
public sealed class ChainSilenceTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Fact]
    public async Task Silence_reminds_the_officer_then_the_chief_and_the_Director_gets_a_list_on_Thursday()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        foreach (Someone who in (Someone[])[Someone.Officer, Someone.ChiefOfOffice, Someone.Director])
        {
            await bot.InstallAsync(who);
        }

        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent channel = await ReportAsync(bot, card, "OnTime");
        await ClickAsync(bot, Someone.Officer, Verbs.TakeDifficulty, channel.Card.Press(Verbs.TakeDifficulty), channel);

        Sent money = await bot.SayAsync(Someone.HeadOfQlkh, "xin kinh phí mua máy quét 9.000.000 đồng");
        await ClickAsync(bot, Someone.HeadOfQlkh, Verbs.AskBudget, money.Card.Press(Verbs.AskBudget), money);

        // To be handled by Thursday 10/12: the officer on Friday, the chief on Monday; of money, which no officer takes, the channel.
        await AgainAsync(bot, "2026-12-11T09:31:00");
        Sent toOfficer = await NewAsync(bot, Someone.Officer.ConversationId, "quá hạn xử lý", "KK-2026-0001");
        await NewAsync(bot, RunningBot.OfficeChannel, "quá hạn xử lý", "9.000.000 đồng");
        await AgainAsync(bot, "2026-12-14T09:31:00");
        Sent toChief = await NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "quá hạn xử lý", "KK-2026-0001", "9.000.000 đồng");
        Assert.Single(bot.Connector.PostsTo(Someone.Officer.ConversationId), s => s.Text.Contains("quá hạn xử lý", StringComparison.Ordinal));

        ClickAnswer opened = await ClickAsync(bot, Someone.Officer, Verbs.ShowDifficulty, toOfficer.Card.Press(Verbs.ShowDifficulty), toOfficer);
        await ClickAsync(bot, Someone.Officer, Verbs.PassOn, opened.Card.Press(Verbs.PassOn, ("answer", "Cấp kinh phí")), toOfficer);
        ClickAnswer chiefs = await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.ShowDifficulty, toChief.Card.Press(Verbs.ShowDifficulty), toChief);
        await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.SubmitToDirector, chiefs.Card.Press(Verbs.SubmitToDirector), toChief);
        await NewAsync(bot, Someone.Director.ConversationId, "Xin ý kiến Giám đốc");

        await AgainAsync(bot, "2026-12-16T09:31:00");
        Assert.Equal(1, PostsAbout(bot, Someone.Director, "KK-2026-0001"));
        await AgainAsync(bot, "2026-12-17T08:00:00");
        Sent list = await NewAsync(bot, Someone.Director.ConversationId, "Việc chờ anh/chị cho ý kiến", "KK-2026-0001");
        ClickAnswer decision = await ClickAsync(bot, Someone.Director, Verbs.ShowDifficulty, list.Card.Press(Verbs.ShowDifficulty), list);
        Assert.True(decision.Card.HasButton(Verbs.Agree));
    }

    private static async Task AgainAsync(RunningBot bot, string now)
    {
        await bot.StopAsync();
        await bot.StartAgainAsync(now);
        await Eventually.QuietAsync(bot);
    }
}
