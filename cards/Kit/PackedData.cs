using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeamsReformBot.Cards;

/// <summary>What somebody typed, in a button's data. Clients read dates and expressions there; packed, it comes back as it was.</summary>
public static class PackedData
{
    // Vietnamese letters as they are take a third of the room that they take escaped.
    private static readonly JsonSerializerOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A button's data that holds these values.</summary>
    public static Dictionary<string, string> Of(IReadOnlyDictionary<string, string> typed) => new()
    {
        [DataKeys.Typed] = Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(typed, Short)),
    };

    /// <summary>The values out of a button's data; the data itself where nothing is packed in it.</summary>
    public static IReadOnlyDictionary<string, string> In(IReadOnlyDictionary<string, string> data)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(
                Convert.FromBase64String(data.GetValueOrDefault(DataKeys.Typed) ?? "")) ?? data;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            // No data of ours: there is nothing typed in it.
            return data;
        }
    }
}
