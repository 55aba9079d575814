using System.Text.Json.Nodes;
using AdaptiveCards;

namespace TeamsReformBot.Cards.Tests;

/// <summary>Reads a card's JSON as its tests ask.</summary>
internal static class CardJson
{
    public static JsonNode Json(this AdaptiveCard card) => JsonNode.Parse(card.ToJson())!;

    /// <summary>Every object of the card, in reading order.</summary>
    public static IEnumerable<JsonObject> Objects(this AdaptiveCard card) => Descend(card.Json());

    public static IEnumerable<JsonObject> OfType(this AdaptiveCard card, string type) => card.Objects().Where(o => o.Is(type));

    public static bool Is(this JsonObject element, string type) => element.Text("type") == type;

    public static string? Text(this JsonObject element, string name) =>
        element[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>What a reader sees of texts, one line for each block.</summary>
    public static string Read(this AdaptiveCard card) => string.Join('\n', card.Objects().Select(Line).OfType<string>());

    /// <summary>The verbs of the card's buttons.</summary>
    public static IEnumerable<string?> Verbs(this AdaptiveCard card) => card.OfType("Action.Execute").Select(a => a.Text("verb"));

    /// <summary>The input with that id.</summary>
    public static JsonObject Input(this AdaptiveCard card, string id) => Assert.Single(card.Objects(), o => o.Text("id") == id);

    private static string? Line(JsonObject element) => element.Text("type") switch
    {
        "TextBlock" => element.Text("text"),
        "RichTextBlock" => string.Concat(element["inlines"]!.AsArray().Select(run => run!.AsObject().Text("text"))),
        _ => null,
    };

    private static IEnumerable<JsonObject> Descend(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(p => Descend(p.Value)).Prepend(found),
        JsonArray list => list.SelectMany(Descend),
        _ => [],
    };
}
