using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Difficulties;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Trust;

/// <summary>Who grants money has neither asked for it, appraised it nor submitted it.</summary>
public sealed class MoneyTrustTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Who_asked_grants_nothing_when_they_have_become_Director_and_a_deputy_grants_instead()
    {
        await using RunningBot bot = await TrustSteps.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.HeadOfTttk);
        Sent form = await bot.SayAsync(Someone.HeadOfQlkh, "xin kinh phí in tờ rơi 15.000.000 đồng");
        await ChainSteps.ClickAsync(bot, Someone.HeadOfQlkh, Verbs.AskBudget, form.Card.Press(Verbs.AskBudget), form);
        Sent channel = await ChainSteps.NewAsync(bot, RunningBot.OfficeChannel, "in tờ rơi");
        await TrustSteps.SaveAsync(bot, Someone.ChiefOfOffice, "BGD", "giamdoc@so.example.vn", ("personRole", "Staff"));
        ClickAnswer director = await TrustSteps.SaveAsync(
            bot, Someone.ChiefOfOffice, "QLKH", "truong.qlkh@so.example.vn", ("personRole", "Director"), ("personUnit", "BGD"));
        Assert.Contains("Đã lưu", director.Text, StringComparison.Ordinal);

        // The chief appraises and submits in one act; the card goes to the deputy and says why.
        await ChainSteps.ClickAsync(bot, Someone.ChiefOfOffice, Verbs.AppraiseBudget, channel.Card.Press(Verbs.AppraiseBudget), channel);
        Sent deputy = await ChainSteps.NewAsync(bot, Someone.DeputyDirector.ConversationId, "15.000.000 đồng", "vì Giám đốc đã đề nghị");
        Dictionary<string, string> grant = deputy.Card.Press(Verbs.GrantBudget);
        ClickAnswer own = await ChainSteps.ClickAsync(bot, Someone.HeadOfQlkh, Verbs.GrantBudget, grant, deputy);
        Assert.Contains("nên không được duyệt", own.Text, StringComparison.Ordinal);
        Assert.Equal(1, await TrustSteps.AuditedAsync(bot, "GranterTookPart"));
        Assert.Contains("15.000.000 đồng", (await bot.SayAsync(Someone.DeputyDirector, "việc chờ tôi quyết")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("15.000.000 đồng", (await bot.SayAsync(Someone.HeadOfQlkh, "việc chờ tôi quyết")).Text, StringComparison.Ordinal);
        Assert.Contains("Đã duyệt", (await ChainSteps.ClickAsync(bot, Someone.DeputyDirector, Verbs.GrantBudget, grant, deputy)).Text, StringComparison.Ordinal);

        // Without a deputy the card says that nobody grants it.
        Sent more = await bot.SayAsync(Someone.HeadOfTttk, "xin kinh phí mua máy quét 9.000.000 đồng");
        await ChainSteps.ClickAsync(bot, Someone.HeadOfTttk, Verbs.AskBudget, more.Card.Press(Verbs.AskBudget), more);
        Sent scanner = await ChainSteps.NewAsync(bot, RunningBot.OfficeChannel, "9.000.000 đồng");
        foreach (string upn in (string[])["pgd.khoahoc@so.example.vn", "pgd.so@so.example.vn", "truong.qlkh@so.example.vn"])
        {
            await TrustSteps.RemoveAsync(bot, Someone.ChiefOfOffice, "BGD", upn);
        }

        await TrustSteps.SaveAsync(bot, Someone.ChiefOfOffice, "TTTK", "truong.tttk@so.example.vn", ("personRole", "Director"), ("personUnit", "BGD"));
        ClickAnswer submitted = await ChainSteps.ClickAsync(bot, Someone.ChiefOfOffice, Verbs.AppraiseBudget, scanner.Card.Press(Verbs.AppraiseBudget), scanner);
        Assert.Contains("Chưa có ai được duyệt", submitted.Text, StringComparison.Ordinal);
        Sent nobody = await ChainSteps.NewAsync(bot, Someone.HeadOfTttk.ConversationId, "9.000.000 đồng", "Chưa có ai được duyệt");
        Assert.False(nobody.Card.HasButton(Verbs.GrantBudget));
        Assert.True(nobody.Card.HasButton(Verbs.RefuseBudget));
    }
}
