using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsReformBot.Host.Tests.Manifest;

/// <summary>What Teams checks only when the package is uploaded (schema 1.19).</summary>
public sealed class ManifestTests
{
    private readonly JsonNode _manifest = Package.Manifest();
    private readonly JsonObject _english = JsonNode.Parse(Package.Text("en.json"))!.AsObject();

    [Fact]
    public void Each_placeholder_has_an_example_value_and_no_value_is_unused() =>
        Assert.Equal(Package.Placeholders().Distinct().Order(), Package.Variables().Keys.Order());

    [Fact]
    public void The_schema_is_that_of_the_manifests_version()
    {
        Assert.Equal("1.19", Text("manifestVersion"));
        Assert.Contains("/v1.19/MicrosoftTeams.schema.json", Text("$schema"), StringComparison.Ordinal);
        Assert.Contains("/v1.19/MicrosoftTeams.Localization.schema.json", (string)_english["$schema"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name.short", 30)]
    [InlineData("name.full", 100)]
    [InlineData("description.short", 80)]
    [InlineData("description.full", 4000)]
    [InlineData("bots[0].commandLists[0].commands[0].title", 32)]
    [InlineData("bots[0].commandLists[0].commands[0].description", 128)]
    [InlineData("bots[0].commandLists[0].commands[1].title", 32)]
    [InlineData("bots[0].commandLists[0].commands[1].description", 128)]
    [InlineData("bots[0].commandLists[0].commands[2].title", 32)]
    [InlineData("bots[0].commandLists[0].commands[2].description", 128)]
    public void What_people_read_fits_in_both_languages(string path, int limit)
    {
        string[] texts = [Text(path), (string)_english[path]!];
        Assert.All(texts, text =>
        {
            Assert.True(text.IsNormalized(NormalizationForm.FormC));
            Assert.InRange(text.EnumerateRunes().Count(), 1, limit);
        });
    }

    [Fact]
    public void The_developers_name_fits() => Assert.InRange(Text("developer.name").Length, 1, 32);

    [Fact]
    public void The_client_offers_to_attach_the_files_that_the_bot_asks_for() => Assert.True((bool)_manifest["bots"]![0]!["supportsFiles"]!);

    [Fact]
    public void Every_english_key_stands_for_a_text_of_the_manifest() => Assert.All(
        _english.Select(text => text.Key).Where(key => key != "$schema"),
        key => Assert.NotNull(Package.At(_manifest, key)));

    [Fact]
    public void Every_command_is_translated()
    {
        var lists = _manifest["bots"]![0]!["commandLists"]!.AsArray();
        var commands = Assert.Single(lists)!["commands"]!.AsArray();
        Assert.InRange(commands.Count, 3, 10);
        for (var i = 0; i < commands.Count; i++)
            Assert.True(_english.ContainsKey($"bots[0].commandLists[0].commands[{i}].title"), $"command {i}");
    }

    [Theory]
    [InlineData("icons.color", 192)]
    [InlineData("icons.outline", 32)]
    public void Icons_are_png_of_the_asked_size_with_transparency(string path, int size)
    {
        var png = Package.Bytes(Text(path)).AsSpan();
        Assert.Equal("\x89PNG\r\n\x1a\n", Encoding.Latin1.GetString(png[..8]));
        Assert.Equal("IHDR", Encoding.ASCII.GetString(png[12..16]));
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..])));
        Assert.Equal(6, png[25]);
    }

    [Fact]
    public void The_files_that_the_manifest_names_are_in_the_package()
    {
        Assert.Equal("vi", Text("localizationInfo.defaultLanguageTag"));
        Assert.True(Package.Has(Text("localizationInfo.additionalLanguages[0].file")));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("bots[0].botId")]
    public void Ids_are_guids_once_filled_in(string path) => Assert.True(Guid.TryParseExact(Text(path), "D", out _));

    [Theory]
    [InlineData("developer.websiteUrl")]
    [InlineData("developer.privacyUrl")]
    [InlineData("developer.termsOfUseUrl")]
    public void Addresses_are_https_once_filled_in(string path) =>
        Assert.Equal(Uri.UriSchemeHttps, new Uri(Text(path)).Scheme);

    [Fact]
    public void The_bot_answers_people_and_the_Offices_channel()
    {
        Assert.Equal(["personal", "team"], _manifest["bots"]![0]!["scopes"]!.AsArray().Select(scope => (string)scope!));
        Assert.False((bool)_manifest["bots"]![0]!["isNotificationOnly"]!);
        Assert.Empty(_manifest["validDomains"]!.AsArray());
        Assert.Matches("^#[0-9A-F]{6}$", Text("accentColor"));
    }

    private string Text(string path) => (string)Package.At(_manifest, path)!;
}
