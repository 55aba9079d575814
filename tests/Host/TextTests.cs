using System.Xml.Linq;
using TeamsReformBot.Host.Tests.Manifest;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Tests;

public sealed class TextTests
{
    [Fact]
    public void Every_command_of_the_manifest_is_understood_in_both_languages()
    {
        PhraseBook phrases = PhraseBook.Load();
        IEnumerable<string> commands = Package.Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(c => (string)c!["title"]!);
        IEnumerable<string> english = System.Text.Json.Nodes.JsonNode.Parse(Package.Text("en.json"))!.AsObject()
            .Where(p => p.Key.EndsWith(".title", StringComparison.Ordinal)).Select(p => (string)p.Value!);
        Assert.All(commands.Concat(english), c => Assert.NotEqual(IntentKind.Unknown, phrases.Understand(c, new DateOnly(2026, 12, 7), Vocabulary.None).Kind));
    }

    [Theory]
    [InlineData("ChatText")]
    [InlineData("DoubtText")]
    public void The_chat_says_the_same_things_in_both_languages(string texts)
    {
        string folder = Path.GetFullPath(Path.Combine(Local.Places.LocalFolder, "../../bot/Host/Resources"));
        Assert.Equal(Keys(Path.Combine(folder, texts + ".resx")), Keys(Path.Combine(folder, texts + ".en.resx")));
    }

    [Fact]
    public void Whatever_a_sentence_leaves_open_has_a_question()
    {
        string texts = Path.GetFullPath(Path.Combine(Local.Places.LocalFolder, "../../bot/Host/Resources/DoubtText.resx"));
        Assert.Empty(Enum.GetNames<DoubtCode>().Except(XDocument.Load(texts).Root!.Elements("data").Select(d => (string)d.Attribute("name")!)));
    }

    [Theory]
    [InlineData("cards/Resources/CardText", "HelpHeading")]
    [InlineData("cards/Resources/CardText", "UnreachableAdviceNotInstalled")]
    [InlineData("cards/Resources/CardText", "RosterHowToReach")]
    [InlineData("bot/Host/Resources/ChatText", "CardSummary")]
    public void The_app_is_called_as_Teams_calls_it(string file, string text)
    {
        string path = Path.GetFullPath(Path.Combine(Local.Places.LocalFolder, "../..", file));
        Assert.Contains((string)Package.Manifest()["name"]!["short"]!, Value(path + ".resx", text), StringComparison.Ordinal);
        Assert.Contains(
            (string)System.Text.Json.Nodes.JsonNode.Parse(Package.Text("en.json"))!["name.short"]!, Value(path + ".en.resx", text), StringComparison.Ordinal);
    }

    private static string Value(string file, string text) =>
        (string)XDocument.Load(file).Root!.Elements("data").Single(d => (string)d.Attribute("name")! == text).Element("value")!;

    private static IEnumerable<string> Keys(string file) =>
        XDocument.Load(file).Root!.Elements("data").Select(d => (string)d.Attribute("name")! + " " + Places((string)d.Element("value")!)).Order(StringComparer.Ordinal);

    private static string Places(string text) =>
        string.Join(",", System.Text.RegularExpressions.Regex.Matches(text, @"\{\d").Select(m => m.Value).Order(StringComparer.Ordinal));
}
