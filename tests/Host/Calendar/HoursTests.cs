using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Calendar;

/// <summary>December's ceremony is on Monday 07/12/2026, due two working days after.</summary>
public sealed class HoursTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_Office_sets_the_working_hours_and_ceremony_and_deadlines_follow_them()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-01T10:00:00");
        Sent read = await bot.SayAsync(Someone.HeadOfQlkh, "giờ làm việc");
        Assert.Contains("07:30-11:30, 14:00-17:00", read.Text, StringComparison.Ordinal);
        Assert.False(read.Card.HasButton(Verbs.SaveHours));

        Sent form = await bot.SayAsync(Someone.Officer, "đổi giờ làm việc mùa hè");
        Assert.Equal("2027-04-16", form.Card.ValueOf(Fields.HoursFrom));
        Dictionary<string, string> typed = form.Card.Press(
            Verbs.SaveHours, (Fields.HoursFrom, "2026-12-03"), (Fields.MorningStart, "7h00"), (Fields.AfternoonEnd, "17:30"));
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.SaveHours, typed)).IsCard);
        ClickAnswer wrong = await bot.ClickAsync(Someone.Officer, Verbs.SaveHours, new Dictionary<string, string>(typed) { [Fields.MorningEnd] = "15:00" });
        Assert.Contains("theo thứ tự", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("15:00", wrong.Card.ValueOf(Fields.MorningEnd));

        ClickAnswer saved = await bot.ClickAsync(Someone.Officer, Verbs.SaveHours, typed);
        Assert.Contains("Đã lưu giờ làm việc từ 03/12/2026, thay cho 07:30-11:30, 14:00-17:00", saved.Text, StringComparison.Ordinal);
        Assert.Equal("2026-12-07T07:00:00 2026-12-09T17:30:00", await CeremonyAsync(bot));

        Dictionary<string, string> back = saved.Card.Press(Verbs.TakeBackHours);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.TakeBackHours, back)).IsCard);
        Assert.Contains("như trước", (await bot.ClickAsync(Someone.Officer, Verbs.TakeBackHours, back)).Text, StringComparison.Ordinal);
        Assert.Equal("2026-12-07T07:30:00 2026-12-09T17:00:00", await CeremonyAsync(bot));
        // What was taken back is not taken back twice.
        Assert.Contains("đã được đổi tiếp", (await bot.ClickAsync(Someone.Officer, Verbs.TakeBackHours, back)).Text, StringComparison.Ordinal);
    }

    private static async Task<string> CeremonyAsync(RunningBot bot)
    {
        string data = (await bot.RowsAsync("Units", "PartitionKey eq 'KHTC' and RowKey eq '2026|a|2026-12|flag-ceremony'")).Single().GetString("Data");
        using System.Text.Json.JsonDocument read = System.Text.Json.JsonDocument.Parse(data);
        return $"{read.RootElement.GetProperty("HeldAt").GetString()} {read.RootElement.GetProperty("DueAt").GetString()}";
    }
}
