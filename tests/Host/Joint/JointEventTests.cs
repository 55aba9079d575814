using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Joint;

/// <summary>QLKH recorded a class of 120 people on 07/12/2026, held with TTTK; TTTK recorded one of 118 on that day too.</summary>
public sealed class JointEventTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_unit_that_is_named_is_asked_in_its_digest_and_the_people_count_once()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-08T10:00:00");
        await bot.InstallAsync(Someone.HeadOfTttk);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        await RecordAsync(bot, Someone.HeadOfQlkh, "120", "TTTK");
        await RecordAsync(bot, Someone.HeadOfTttk, "118", "");
        await Eventually.QuietAsync(bot);
        Assert.Contains("chưa thống nhất giữa các đơn vị: 120", await TargetAsync(bot), StringComparison.Ordinal);

        int before = bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Count;
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-09T10:00:00");
        bool Asks(Sent s) => s.Card.HasButton(Verbs.AgreeJoint);
        await Eventually.HoldsAsync("the digest that asks", () => bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Skip(before).Any(Asks));
        Sent digest = bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Skip(before).Single(Asks);
        Assert.Contains("ngày 07/12/2026, 120 người dự trực tiếp", digest.Text, StringComparison.Ordinal);

        // Its own class of that day is offered, and only who confirms for it may say so.
        Dictionary<string, string> same = digest.Card.Press(Verbs.AgreeJoint);
        Assert.True(same.ContainsKey(DataKeys.OwnOccurrence));
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.AgreeJoint, same)).IsCard);
        Assert.Contains("Đã thống nhất; số người tính cho", (await bot.ClickAsync(Someone.HeadOfTttk, Verbs.AgreeJoint, same, digest.ActivityId)).Text, StringComparison.Ordinal);
        string agreed = await TargetAsync(bot);
        Assert.Contains("lũy kế từ đầu năm: 120", agreed, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa thống nhất giữa", agreed, StringComparison.Ordinal);

        // The Office has it counted there.
        Assert.False((await bot.SayAsync(Someone.HeadOfQlkh, "buổi tổ chức chung")).HasCard);
        Sent list = await bot.SayAsync(Someone.Officer, "buổi tổ chức chung");
        Assert.Contains("0 buổi chưa trả lời", list.Text, StringComparison.Ordinal);
        await bot.ClickAsync(Someone.Officer, Verbs.CountJoint, list.Card.Press(Verbs.CountJoint));
        Assert.Contains("lũy kế từ đầu năm: 118", await TargetAsync(bot), StringComparison.Ordinal);

        // Not this event after all: both count.
        ClickAnswer denied = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.DenyJoint, digest.Card.Press(Verbs.DenyJoint));
        Assert.Contains("không phải buổi này", denied.Text, StringComparison.Ordinal);
        Assert.Contains("lũy kế từ đầu năm: 238", await TargetAsync(bot), StringComparison.Ordinal);
    }

    private static async Task<string> TargetAsync(RunningBot bot) => (await bot.SayAsync(Someone.Officer, "chỉ tiêu I.3-7")).Text;

    private static async Task RecordAsync(RunningBot bot, Someone who, string direct, string with)
    {
        Sent choose = await bot.SayAsync(who, "báo hoạt động");
        ClickAnswer form = await bot.ClickAsync(who, Verbs.OpenActivity, choose.Card.Press(Verbs.OpenActivity, (Fields.Duty, "training-held")));
        ClickAnswer saved = await bot.ClickAsync(who, Verbs.SaveActivity, form.Card.Press(
            Verbs.SaveActivity, (Fields.About, "Sở hữu trí tuệ"), (Fields.HeldOn, "2026-12-07"), (Fields.Place, "Hội trường"), (Fields.Audience, "Doanh nghiệp"),
            (Fields.ReachedDirect, direct), (Fields.CountedBy, with), (Fields.Topics, "II.1.e")));
        Assert.Contains("Đã ghi nhận", saved.Text, StringComparison.Ordinal);
    }
}
