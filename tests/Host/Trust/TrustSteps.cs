using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Trust;

/// <summary>What the scenarios do and see of roles of trust.</summary>
internal static class TrustSteps
{
    public static readonly Someone Admin = new("quan-tri", 12);

    public static readonly Someone[] Confirmers = [Someone.Director, Someone.ChiefOfOffice, Someone.OtherOfficer, Admin];

    /// <summary>A bot in which all who may have to be told can be reached.</summary>
    public static async Task<RunningBot> StartAsync(AzuriteFixture azurite, string now, Action<RunningBot>? prepare = null)
    {
        RunningBot bot = await RunningBot.StartAsync(azurite, now, prepare);
        foreach (Someone who in (Someone[])[.. Confirmers, Someone.Officer, Someone.DeputyDirector, Someone.HeadOfQlkh, Someone.StaffOfQlkh])
        {
            await bot.InstallAsync(who);
        }

        await Eventually.QuietAsync(bot);
        return bot;
    }

    /// <summary>Opens somebody's form, changes some of it and sends it.</summary>
    public static async Task<ClickAnswer> SaveAsync(RunningBot bot, Someone by, string unit, string upn, params (string, string)[] changes)
    {
        ClickAnswer form = await bot.ClickAsync(by, Verbs.OpenPerson, new Dictionary<string, string> { [DataKeys.Unit] = unit, [DataKeys.Person] = upn });
        return await bot.ClickAsync(by, Verbs.SavePerson, form.Card.Press(Verbs.SavePerson, changes));
    }

    public static Task<ClickAnswer> RemoveAsync(RunningBot bot, Someone by, string unit, string upn) =>
        bot.ClickAsync(by, Verbs.RemovePerson, new Dictionary<string, string> { [DataKeys.Unit] = unit, [DataKeys.Person] = upn });

    public static async Task<int> VersionsAsync(RunningBot bot) =>
        (await bot.RowsAsync("Units", "PartitionKey eq '_office' and RowKey ge 'document|roster|' and RowKey lt 'document|roster|~'")).Count;

    public static async Task<int> AuditedAsync(RunningBot bot, string why) => (await bot.RowsAsync("Audit")).Count(a => a.GetString("Why") == why);

    /// <summary>The present roster, as it is kept.</summary>
    public static async Task<string> RosterAsync(RunningBot bot)
    {
        IReadOnlyList<TableEntity> rows = await bot.RowsAsync("Units", "PartitionKey eq '_office' and RowKey ge 'document|roster|' and RowKey lt 'document|roster|~'");
        return string.Concat(rows.MaxBy(row => row.RowKey, StringComparer.Ordinal)!.Where(c => c.Key.StartsWith("Data", StringComparison.Ordinal)).OrderBy(c => c.Key.Length).Select(c => (string)c.Value));
    }
}
