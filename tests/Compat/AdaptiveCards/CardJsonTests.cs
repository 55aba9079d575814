using System.Text.Json.Nodes;
using AdaptiveCards;

namespace TeamsReformBot.Compat.Tests.AdaptiveCards;

public sealed class CardJsonTests
{
    public static TheoryData<string> Elements => [.. ElementCases.All.Keys];

    public static TheoryData<string> Inputs => [.. InputCases.All.Keys];

    public static TheoryData<string> Actions => [.. ActionCases.All.Keys];

    [Theory]
    [MemberData(nameof(Elements))]
    public void An_element_is_written_as_the_original_writes_it(string name) =>
        Same(ElementCases.All[name].Json, Card(ElementCases.All[name].Element)["body"]![0]!);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_is_written_as_the_original_writes_it(string name) =>
        Same(InputCases.All[name].Json, Card(InputCases.All[name].Element)["body"]![0]!);

    [Theory]
    [MemberData(nameof(Actions))]
    public void An_action_is_written_as_the_original_writes_it(string name)
    {
        AdaptiveCard card = new("1.5") { Actions = { ActionCases.All[name].Action } };
        Same(ActionCases.All[name].Json, JsonNode.Parse(card.ToJson())!["actions"]![0]!);
    }

    [Fact]
    public void An_empty_card_has_a_type_and_a_version_and_nothing_else() =>
        Same("""{"type":"AdaptiveCard","version":"1.5"}""", JsonNode.Parse(new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)).ToJson())!);

    [Fact]
    public void A_card_carries_its_language_speech_and_fallback_text()
    {
        AdaptiveCard card = new("1.5") { Id = "c", Lang = "vi", Speak = "nói", FallbackText = "thay" };
        Same("""{"type":"AdaptiveCard","id":"c","version":"1.5","lang":"vi","speak":"nói","fallbackText":"thay"}""", JsonNode.Parse(card.ToJson())!);
    }

    [Fact]
    public void Vietnamese_is_not_escaped()
    {
        string json = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Đề nghị <xác nhận> & 'báo' trước 17:00") } }.ToJson();
        Assert.Contains("Đề nghị <xác nhận> & 'báo' trước 17:00", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_input_keeps_its_decimal_place() =>
        Assert.Contains("\"value\": 27.0", new AdaptiveCard("1.5") { Body = { new AdaptiveNumberInput { Value = 27 } } }.ToJson(), StringComparison.Ordinal);

    public static TheoryData<string> Incomplete => ["text", "fact", "choice", "toggle", "url"];

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void A_required_property_without_a_value_is_refused(string what)
    {
        AdaptiveCard card = new("1.5");
        if (what == "url")
            card.Actions.Add(new AdaptiveOpenUrlAction());
        else
            card.Body.Add(what switch
            {
                "text" => new AdaptiveTextBlock(null),
                "fact" => new AdaptiveFactSet { Facts = { new("Đơn vị", null) } },
                "choice" => new AdaptiveChoiceSetInput { Choices = { new() { Title = "a" } } },
                _ => new AdaptiveToggleInput(),
            });
        Assert.Throws<AdaptiveSerializationException>(card.ToJson);
    }

    [Fact]
    public void Data_that_is_not_a_tree_of_plain_values_is_refused_by_its_type()
    {
        AdaptiveCard card = new("1.5") { Actions = { new AdaptiveSubmitAction { Data = new { unit = "VP" } } } };
        Assert.Contains("AnonymousType", Assert.Throws<AdaptiveSerializationException>(card.ToJson).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("2", "2.0")]
    public void A_version_is_read_from_its_text(string text, string version) => Assert.Equal(version, new AdaptiveSchemaVersion(text).ToString());

    [Fact]
    public void A_version_that_is_none_is_refused() => Assert.Throws<AdaptiveSerializationException>(() => new AdaptiveCard("mới"));

    [Theory]
    [InlineData("AuTo", "auto")]
    [InlineData("", "auto")]
    [InlineData("50", "50")]
    [InlineData("50px", "50px")]
    public void A_column_width_has_four_forms(string text, string written) => Assert.Equal(written, new AdaptiveWidth(text).ToString());

    [Theory]
    [InlineData("-5px")]
    [InlineData("wide")]
    public void A_column_width_of_another_form_is_refused(string text) => Assert.Throws<ArgumentException>(() => new AdaptiveWidth(text));

    private static JsonNode Card(AdaptiveElement element) => JsonNode.Parse(new AdaptiveCard("1.5") { Body = { element } }.ToJson())!;

    private static void Same(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"expected {JsonNode.Parse(expected)}\nwritten {actual}");
}
