using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Periods;

public sealed class FreezeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_receipt_is_corrected_and_withdrawn_until_the_Office_freezes_and_adjusted_with_a_reason_after_that()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await ConfirmTests.CardOfAsync(bot);
        Dictionary<string, string> ceremony = new() { [DataKeys.Unit] = "QLKH", [DataKeys.Duty] = "flag-ceremony", [DataKeys.Occurrence] = "2026-12" };
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, ceremony);

        // Corrected: the form opens with what was confirmed, the receipt says what it said before.
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenCorrect, ceremony);
        Assert.Equal("27", form.Card.ValueOf("present")?.Split('.')[0]);
        ClickAnswer wrong = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Correct, form.Card.Press(Verbs.Correct, ("present", "30")));
        Assert.Contains("lớn hơn tổng số (27)", wrong.Text, StringComparison.Ordinal);
        ClickAnswer corrected = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Correct, form.Card.Press(Verbs.Correct, ("present", "26")));
        Assert.Contains("26/27", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("27/27", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("chậm nhất 17:00 ngày 16/12/2026", corrected.Text, StringComparison.Ordinal);

        // In chat: the figure said is put into the form, and nothing is saved until the form is sent.
        Sent said = await bot.SayAsync(Someone.HeadOfQlkh, "sua sl ng du thanh 24");
        Assert.Equal("24", said.Card.ValueOf("present")?.Split('.')[0]);
        Assert.Contains("26/27", (await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ShowAssignment, said.Card.Press(Verbs.ShowAssignment))).Text, StringComparison.Ordinal);

        Sent evidence = await bot.SayAsync(Someone.HeadOfQlkh, "em gửi minh chứng chào cờ 05/BB-QLKH");
        Assert.Equal("05/BB-QLKH", evidence.Card.ValueOf("evidence"));
        Assert.Equal("26", evidence.Card.ValueOf("present")?.Split('.')[0]);

        // Others may not, and nothing of theirs is written.
        foreach (string verb in (string[])[Verbs.OpenCorrect, Verbs.Correct, Verbs.AskTakeBack, Verbs.TakeBack])
        {
            Assert.False((await bot.ClickAsync(Someone.StaffOfQlkh, verb, form.Card.Press(Verbs.Correct))).IsCard, verb);
        }

        Assert.Equal(4, (await bot.RowsAsync("Audit")).Count(a => a.GetString("Why") == "NotAllowedToConfirm"));

        // Taken back by words, after a question; then it is owed again, and the form brings back what it said.
        Sent asked = await bot.SayAsync(Someone.HeadOfQlkh, "xóa cái vừa nhập");
        ClickAnswer withdrawn = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.TakeBack, asked.Card.Press(Verbs.TakeBack));
        Assert.Contains("Đã thu hồi xác nhận", withdrawn.Text, StringComparison.Ordinal);
        ClickAnswer again = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenConfirm, ceremony);
        Assert.Equal("26", again.Card.ValueOf("present")?.Split('.')[0]);
        Assert.Contains("26/27", (await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Confirm, again.Card.Press(Verbs.Confirm))).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["assigned", "reminded", "confirmed", "corrected", "withdrawn", "confirmed"],
            (await FactsAsync(bot)).Select(f => f.Split('"')[3]));

        // The period still runs; nobody but the Office freezes.
        Sent running = await bot.SayAsync(Someone.Officer, "chốt số liệu");
        Assert.False(running.Card.HasButton(Verbs.FreezePeriod));
        Assert.Contains("chưa chốt được", running.Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ cán bộ Văn phòng Sở", (await bot.SayAsync(Someone.HeadOfQlkh, "chốt số liệu")).Text, StringComparison.Ordinal);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.FreezePeriod, new Dictionary<string, string> { [DataKeys.Period] = "Quarter.2026.4" })).IsCard);

        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-15T16:00:00");
        Sent over = await bot.SayAsync(Someone.Officer, "chốt số liệu");
        Assert.Contains("11 đơn vị chưa xác nhận đủ", over.Text, StringComparison.Ordinal);
        ClickAnswer frozen = await bot.ClickAsync(Someone.Officer, Verbs.FreezePeriod, over.Card.Press(Verbs.FreezePeriod));
        Assert.Contains("Đã chốt ở 11/11 đơn vị", frozen.Text, StringComparison.Ordinal);
        Assert.Contains("Chuyên viên Văn phòng", (await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.FreezePeriod, over.Card.Press(Verbs.FreezePeriod))).Text, StringComparison.Ordinal);

        // Not withdrawn any more, and adjusted only with a reason.
        Assert.Contains("không thu hồi được", (await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.TakeBack, ceremony)).Text, StringComparison.Ordinal);
        ClickAnswer late = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Correct, form.Card.Press(Verbs.Correct, ("present", "25"), ("excused", "1")));
        Assert.Contains("Chưa nêu lý do điều chỉnh", late.Text, StringComparison.Ordinal);
        Assert.Equal("25", late.Card.ValueOf("present")?.Split('.')[0]);
        ClickAnswer adjusted = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Correct, late.Card.Press(Verbs.Correct, ("afterFreeze", "Đếm sót một người")));
        Assert.Contains("Đếm sót một người", adjusted.Text, StringComparison.Ordinal);
        Assert.Contains("25/27", adjusted.Text, StringComparison.Ordinal);

        // A first report after the freeze: one tap opens the form that asks for the reason.
        Dictionary<string, string> meetings = new() { [DataKeys.Unit] = "QLKH", [DataKeys.Duty] = "unit-meetings", [DataKeys.Occurrence] = "2026-q4" };
        ClickAnswer tap = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmNothing, meetings);
        Assert.Contains("đã chốt lúc", tap.Text, StringComparison.Ordinal);
        // The answer is the list of what is left: the first quarter of 2027 began that day.
        ClickAnswer left = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Confirm, tap.Card.Press(Verbs.Confirm, ("afterFreeze", "Trưởng phòng đi công tác")));
        Assert.Contains("quý I/2027", left.Text, StringComparison.Ordinal);
        ClickAnswer nothing = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ShowAssignment, meetings);
        Assert.Contains("Không phát sinh", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("Trưởng phòng đi công tác", nothing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirms_that_race_with_the_freeze_are_in_it_or_refused_and_the_deadline_freezes_what_nobody_froze()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-15T16:00:00");
        Sent over = await bot.SayAsync(Someone.Officer, "chốt số liệu");
        string[] units = [.. (await bot.RowsAsync("Units", "Status eq 'Open'")).Where(r => r.RowKey == "2026|a|2026-12|flag-ceremony").Select(r => r.PartitionKey)];
        Assert.Equal(11, units.Length);

        Task<ClickAnswer>[] confirms = [.. units.Select(unit => bot.ClickAsync(
            Someone.Officer, Verbs.ConfirmAll, new Dictionary<string, string> { [DataKeys.Unit] = unit, [DataKeys.Duty] = "flag-ceremony", [DataKeys.Occurrence] = "2026-12" }))];
        Task<ClickAnswer> freeze = bot.ClickAsync(Someone.Officer, Verbs.FreezePeriod, over.Card.Press(Verbs.FreezePeriod));
        await Task.WhenAll([.. confirms, freeze]);
        Assert.Contains("11/11", (await freeze).Text, StringComparison.Ordinal);
        for (int i = 0; i < units.Length; i++)
        {
            string answer = (await confirms[i]).Text;
            bool refused = answer.Contains("đã chốt lúc", StringComparison.Ordinal);
            TableEntity row = (await bot.RowsAsync("Units", $"PartitionKey eq '{units[i]}' and RowKey eq '2026|a|2026-12|flag-ceremony'")).Single();
            Assert.Equal(refused ? nameof(AssignmentStatus.Open) : nameof(AssignmentStatus.Confirmed), row.GetString("Status"));
        }

        // Whoever comes now is told so.
        ClickAnswer after = await bot.ClickAsync(
            Someone.Officer, Verbs.ConfirmNothing, new Dictionary<string, string> { [DataKeys.Unit] = "QLKH", [DataKeys.Duty] = "unit-meetings", [DataKeys.Occurrence] = "2026-q4" });
        Assert.Contains("đã chốt lúc", after.Text, StringComparison.Ordinal);

        await bot.StopAsync();
        await bot.StartAgainAsync("2027-03-16T17:00:30");
        IReadOnlyList<TableEntity> frozen = await bot.RowsAsync("Units", "RowKey eq 'period|2027-q1'");
        Assert.Equal(13, frozen.Count(r => r.GetBoolean("Frozen") == true));
    }

    [Fact]
    public async Task A_quarter_whose_figures_are_due_on_the_first_day_is_the_one_to_freeze()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-15T16:00:00");
        Assert.Contains("Chốt số liệu quý IV/2026", (await bot.SayAsync(Someone.Officer, "chốt số liệu")).Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> FactsAsync(RunningBot bot) =>
    [
        .. (await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|f|a|2026-12|flag-ceremony' and RowKey lt '2026|f|a|2026-12|flag-ceremony~'"))
            .Select(r => r.GetString("Data")),
    ];
}
