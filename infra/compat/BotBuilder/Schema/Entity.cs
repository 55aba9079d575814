using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

[JsonDerivedType(typeof(Mention))]
public class Entity
{
    public string Type { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement> Rest { get; set; }

    public T GetAs<T>() => JsonSerializer.SerializeToElement(this, Wire.Json).Deserialize<T>(Wire.Json);
}
