using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;
using static TeamsReformBot.Host.Tests.Difficulties.ChainSteps;

namespace TeamsReformBot.Host.Tests.Difficulties;

/// <summary>Everybody who has a difficulty leaves while they have it.</summary>
public sealed class ChainLeavingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Whoever_leaves_at_any_step_somebody_else_has_it_and_the_blocked_work_opens_in_the_end()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.InstallInOfficeAsync();
        foreach (Someone who in (Someone[])[Someone.OtherOfficer, Someone.ChiefOfOffice, Someone.DeputyChief, Someone.Director, Someone.DeputyDirector, Someone.StaffOfQlkh])
        {
            await bot.InstallAsync(who);
        }

        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent channel = await ReportAsync(bot, card, "CannotDo");

        // The officer: what the chief returns is to be taken in the channel.
        ClickAnswer taken = await ClickAsync(bot, Someone.Officer, Verbs.TakeDifficulty, channel.Card.Press(Verbs.TakeDifficulty), channel);
        await ClickAsync(bot, Someone.Officer, Verbs.PassOn, taken.Card.Press(Verbs.PassOn, ("answer", "Giao KHTC"), ("leadUnit", "KHTC"), ("dueDate", "2026-12-15")), channel);
        Sent toChief = await NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "Giao KHTC");
        await RemoveAsync(bot, "VP", "cv.vp@so.example.vn");
        await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.ReturnToOfficer, toChief.Card.Press(Verbs.ReturnToOfficer, ("chiefWords", "Nêu rõ nguồn")), toChief);
        Sent free = await NewAsync(bot, RunningBot.OfficeChannel, "Nêu rõ nguồn");
        ClickAnswer again = await ClickAsync(bot, Someone.OtherOfficer, Verbs.TakeDifficulty, free.Card.Press(Verbs.TakeDifficulty), free);

        // The chief: the deputy, who stands in, submits it.
        await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.SaveDelegation, new Dictionary<string, string>
        {
            [DataKeys.Unit] = "VP",
            ["delegateTo"] = "deputy",
            ["delegateFrom"] = "2026-12-07",
            ["delegateUntil"] = "2026-12-11",
        });
        await ClickAsync(bot, Someone.OtherOfficer, Verbs.PassOn, again.Card.Press(Verbs.PassOn), free);
        Sent toDeputyChief = await NewAsync(bot, Someone.DeputyChief.ConversationId, "Giao KHTC");
        await ClickAsync(bot, Someone.DeputyChief, Verbs.SubmitToDirector, toDeputyChief.Card.Press(Verbs.SubmitToDirector), toDeputyChief);

        // The deputy director: what they asked comes back answered to the Director.
        Sent proposal = await NewAsync(bot, Someone.Director.ConversationId, "KK-2026-0001");
        await ClickAsync(bot, Someone.Director, Verbs.PassToDeputy, proposal.Card.Press(Verbs.PassToDeputy, ("deputy", "pgd.khoahoc@so.example.vn")), proposal);
        Sent passed = await NewAsync(bot, Someone.DeputyDirector.ConversationId, "KK-2026-0001");
        await ClickAsync(bot, Someone.DeputyDirector, Verbs.AskForMore, passed.Card.Press(Verbs.AskForMore, ("decision", "Còn bao nhiêu?")), passed);
        Sent asked = await NewAsync(bot, Someone.OtherOfficer.ConversationId, "Còn bao nhiêu?");
        await RemoveAsync(bot, "BGD", "pgd.khoahoc@so.example.vn");
        await ClickAsync(bot, Someone.OtherOfficer, Verbs.PassOn, asked.Card.Press(Verbs.PassOn, ("clarification", "Còn 12 triệu")), asked);
        Sent answered = await NewAsync(bot, Someone.DeputyChief.ConversationId, "Còn 12 triệu");
        await ClickAsync(bot, Someone.DeputyChief, Verbs.SubmitToDirector, answered.Card.Press(Verbs.SubmitToDirector), answered);
        Sent back = await NewAsync(bot, Someone.Director.ConversationId, "Còn 12 triệu");

        // The reporter: the unit's new head is told, and of the Office's answer when the unit that was to lead is closed.
        await SaveRoleAsync(bot, "truong.qlkh@so.example.vn", "Staff");
        await SaveRoleAsync(bot, "cv.qlkh@so.example.vn", "Head");
        await ClickAsync(bot, Someone.Director, Verbs.Agree, back.Card.Press(Verbs.Agree), back);
        await NewAsync(bot, Someone.StaffOfQlkh.ConversationId, "Đồng ý với đề xuất", "15/12/2026");
        await bot.ClickAsync(Someone.OtherOfficer, Verbs.CloseUnit, new Dictionary<string, string> { [DataKeys.Unit] = "KHTC" });
        ClickAnswer lost = await ClickAsync(bot, Someone.OtherOfficer, Verbs.ShowDifficulty, asked.Card.Press(Verbs.PassOn), asked);
        await ClickAsync(bot, Someone.OtherOfficer, Verbs.AnswerDifficulty, lost.Card.Press(Verbs.AnswerDifficulty, ("answer", "Văn phòng in giúp")), asked);
        Sent open = await NewAsync(bot, Someone.StaffOfQlkh.ConversationId, "Văn phòng in giúp");
        Assert.True(open.Card.HasButton(Verbs.ConfirmAll));
    }

    private static async Task RemoveAsync(RunningBot bot, string unit, string upn)
    {
        ClickAnswer removed = await bot.ClickAsync(
            Someone.ChiefOfOffice, Verbs.RemovePerson, new Dictionary<string, string> { [DataKeys.Unit] = unit, [DataKeys.Person] = upn });
        Assert.Contains("Đã lưu", removed.Text, StringComparison.Ordinal);
    }

    private static async Task SaveRoleAsync(RunningBot bot, string upn, string role)
    {
        ClickAnswer form = await bot.ClickAsync(
            Someone.ChiefOfOffice, Verbs.OpenPerson, new Dictionary<string, string> { [DataKeys.Unit] = "QLKH", [DataKeys.Person] = upn });
        await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.SavePerson, form.Card.Press(Verbs.SavePerson, ("personRole", role)));
    }
}
