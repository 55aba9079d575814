using System.Text.Json;
using AdaptiveCards;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// The one way into and out of the SDK's <c>object</c> properties, whatever JSON library stands behind them: in goes a tree of
/// dictionaries, lists and plain values; out comes what <c>ToString()</c> gives as JSON.
/// </summary>
public static class Payload
{
    public static object Tree(AdaptiveCard card)
    {
        using JsonDocument json = JsonDocument.Parse(card.ToJson());
        return Tree(json.RootElement)!;
    }

    /// <summary>The plain values of an object one level deep, each as text; what is no such value is left out.</summary>
    /// <param name="value">What the SDK gave.</param>
    /// <param name="path">The properties that lead to the object.</param>
    public static IReadOnlyDictionary<string, string> Values(object? value, params string[] path)
    {
        Dictionary<string, string> values = [];
        if (Parse(value) is not { } json)
        {
            return values;
        }

        using (json)
        {
            JsonElement at = json.RootElement;
            foreach (string name in path)
            {
                if (at.ValueKind is not JsonValueKind.Object || !at.TryGetProperty(name, out at))
                {
                    return values;
                }
            }

            if (at.ValueKind is JsonValueKind.Object)
            {
                foreach (JsonProperty property in at.EnumerateObject())
                {
                    if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                    {
                        values[property.Name] = property.Value.ToString();
                    }
                }
            }
        }

        return values;
    }

    private static JsonDocument? Parse(object? value)
    {
        if (value?.ToString() is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            // Plain text where an object was expected: nothing to read.
            return null;
        }
    }

    private static object? Tree(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(p => p.Name, p => Tree(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Tree).ToList(),
        JsonValueKind.String => json.GetString(),
        // A card writes 27 as 27.0, and so would the SDK a double: what is sent back with a form is to be what a person would type.
        JsonValueKind.Number when json.GetDouble() is var number && double.IsInteger(number) && Math.Abs(number) < long.MaxValue =>
            (long)number,
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
