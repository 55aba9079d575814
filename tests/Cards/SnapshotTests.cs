using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsReformBot.Cards.Tests.Samples;

namespace TeamsReformBot.Cards.Tests;

/// <summary>
/// Every sample card as JSON, compared by value: the original package and our writer order and space it differently.
/// UPDATE_SNAPSHOTS=1 writes the files; the difference is then reviewed with the code.
/// </summary>
public sealed class SnapshotTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. Catalogue.Cards.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_says_what_it_said_when_it_was_reviewed(string name)
    {
        JsonNode card = JsonNode.Parse(Catalogue.Cards[name].ToJson())!;
        string file = Path.Combine(Folder(), name + ".json");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, card.ToJsonString(Readable) + "\n");
            return;
        }

        JsonNode reviewed = JsonNode.Parse(File.ReadAllText(file))!;
        if (!JsonNode.DeepEquals(reviewed, card))
        {
            // Equal texts of different values do not exist, so this always fails, and shows where.
            Assert.Equal(reviewed.ToJsonString(Readable), card.ToJsonString(Readable));
        }
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_card() =>
        Assert.Equal(
            Catalogue.Cards.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder(), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Snapshots");
}
