using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;

namespace TeamsReformBot.Cards.Tests;

/// <summary>What holds for every card.</summary>
public sealed partial class CardRulesTests
{
    public static TheoryData<string> Names => [.. Catalogue.Cards.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_has_version_language_and_a_heading_that_is_also_its_fallback(string name)
    {
        JsonObject card = Catalogue.Cards[name].Json().AsObject();

        Assert.Equal("1.5", card.Text("version"));
        Assert.Equal(name.StartsWith("en-", StringComparison.Ordinal) ? "en" : "vi", card.Text("lang"));
        JsonObject heading = Assert.Single(Catalogue.Cards[name].Objects(), o => o.Text("style") == "heading");
        Assert.Equal(card.Text("fallbackText"), heading.Text("text"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_button_sends_strings_only_and_the_same_to_a_client_that_only_knows_submit(string name)
    {
        foreach (JsonObject action in Catalogue.Cards[name].OfType("Action.Execute"))
        {
            JsonObject data = action["data"]!.AsObject();
            JsonObject fallback = action["fallback"]!.AsObject();

            Assert.Equal(action.Text("verb"), data.Text(DataKeys.Verb));
            Assert.All(data, p => Assert.Equal(System.Text.Json.JsonValueKind.String, p.Value!.GetValueKind()));
            Assert.DoesNotMatch(IsoMoment(), data.ToJsonString());
            Assert.Equal("Action.Submit", fallback.Text("type"));
            Assert.Equal(action.Text("title"), fallback.Text("title"));
            Assert.Equal(action.Text("associatedInputs"), fallback.Text("associatedInputs"));
            Assert.True(JsonNode.DeepEquals(data, fallback["data"]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Buttons_are_in_action_sets_because_old_clients_ignore_a_fallback_elsewhere(string name)
    {
        AdaptiveCard card = Catalogue.Cards[name];
        int inSets = card.OfType("ActionSet").Sum(set => set["actions"]!.AsArray().Count);

        Assert.Empty(card.Actions);
        Assert.Equal(card.OfType("Action.Execute").Count(), inSets);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_input_has_a_label_and_cuts_nothing(string name)
    {
        foreach (JsonObject input in Catalogue.Cards[name].Objects().Where(o => o.Text("type")?.StartsWith("Input.", StringComparison.Ordinal) is true))
        {
            Assert.False(string.IsNullOrEmpty(input.Text("id")));
            Assert.False(string.IsNullOrEmpty(input.Text("label")));
            Assert.Null(input["maxLength"]);
            Assert.Null(input["max"]);
            Assert.True(input["isRequired"] is null || input.Text("errorMessage") is { Length: > 0 });
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_fits_into_a_message(string name) => Assert.InRange(Size(Catalogue.Cards[name]), 1, 28 * 1024);

    /// <summary>As it is posted: UTF-8 without white space.</summary>
    internal static int Size(AdaptiveCard card) =>
        Encoding.UTF8.GetByteCount(card.Json().ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}T")]
    private static partial Regex IsoMoment();
}
