using System.Text.Json;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>Reads cards as a person does: by their buttons and fields.</summary>
public static class Cards
{
    /// <summary>The data of the first button with this verb, as the client would send it with the inputs' present values.</summary>
    public static Dictionary<string, string> Press(this JsonElement card, string verb, params (string Id, string Value)[] inputs) =>
        Press(card, Find(card, e => Is(e, "type", "Action.Execute") && Is(e, "verb", verb)).First(), inputs);

    /// <summary>The same of the button of this title.</summary>
    public static Dictionary<string, string> PressOn(this JsonElement card, string title, params (string Id, string Value)[] inputs) =>
        Press(card, Find(card, e => Is(e, "type", "Action.Execute") && Is(e, "title", title)).Single(), inputs);

    private static Dictionary<string, string> Press(JsonElement card, JsonElement button, (string Id, string Value)[] inputs)
    {
        Dictionary<string, string> data = button.GetProperty("data").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
        if (!Is(button, "associatedInputs", "none"))
        {
            foreach (JsonElement input in Find(card, IsInput))
            {
                if (input.TryGetProperty("value", out JsonElement value))
                {
                    data[input.GetProperty("id").GetString()!] = value.ToString();
                }
            }
        }

        foreach ((string id, string value) in inputs)
        {
            data[id] = value;
        }

        return data;
    }

    public static bool HasButton(this JsonElement card, string verb) =>
        Find(card, e => Is(e, "type", "Action.Execute") && Is(e, "verb", verb)).Any();

    /// <summary>What stands in an input.</summary>
    public static string? ValueOf(this JsonElement card, string inputId) =>
        Find(card, e => IsInput(e) && Is(e, "id", inputId)).Single().TryGetProperty("value", out JsonElement value) ? value.ToString() : null;

    private static bool IsInput(JsonElement e) => e.TryGetProperty("type", out JsonElement type) && type.GetString()!.StartsWith("Input.", StringComparison.Ordinal);

    private static bool Is(JsonElement e, string name, string value) =>
        e.TryGetProperty(name, out JsonElement found) && found.ValueKind is JsonValueKind.String && string.Equals(found.GetString(), value, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<JsonElement> Find(JsonElement at, Func<JsonElement, bool> wanted)
    {
        if (at.ValueKind is JsonValueKind.Array)
        {
            return at.EnumerateArray().SelectMany(e => Find(e, wanted));
        }

        if (at.ValueKind is not JsonValueKind.Object)
        {
            return [];
        }

        IEnumerable<JsonElement> below = at.EnumerateObject().Where(p => p.Name is not ("fallback" or "data")).SelectMany(p => Find(p.Value, wanted));
        return wanted(at) ? below.Prepend(at) : below;
    }
}
