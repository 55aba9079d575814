using System.Runtime.CompilerServices;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Tests.Golden.Chapters;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>
/// A month of the whole office, from 1 December 2026 into the new year and, for some days of it, to Tết, and then every row of every table as it was when it was
/// reviewed: partitions, keys, stored
/// JSON, the ids of messages. What an installation has stored stays readable only as long as none of it changes by accident.
/// UPDATE_GOLDEN=1 writes the files anew; the difference is then reviewed with the code.
/// </summary>
public sealed class GoldenMonthTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_played_month_is_stored_byte_for_byte_as_it_was_when_it_was_reviewed()
    {
        await using PlayedBot bot = await GoldenMonth.PlayAsync(azurite);
        IReadOnlyDictionary<string, string> tables = await SavedTables.ReadAsync(bot.Bot);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            foreach ((string name, string text) in tables)
            {
                await File.WriteAllTextAsync(PathOf(name), text, TestContext.Current.CancellationToken);
            }
        }

        Assert.Multiple(
        [
            .. SavedTables.Names.Select<string, Action>(name =>
                () => SavedTables.AssertEqual(name, File.ReadAllText(PathOf(name)), tables[name])),
            () => Assert.Equal(
                Unseen.Verbs.Keys.Order(StringComparer.Ordinal),
                Everything.Verbs.Except(bot.Pressed).Order(StringComparer.Ordinal)),
            () => Assert.Equal(
                Unseen.Kinds.Keys.Order(),
                Enum.GetValues<MessageKind>().Where(kind => !Everything.Has(kind, tables["Units"])).Order()),
            () => Assert.DoesNotContain(Everything.Facts, fact => !Everything.Has(fact, tables["Units"])),
        ]);
    }

    internal static string PathOf(string table) => Path.Combine(Folder(), table + ".txt");

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Saved");
}
