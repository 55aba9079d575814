using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot;

internal static class Wire
{
    /// <summary>
    /// Unescaped letters: the channel measures a message as text, and an escaped Vietnamese letter counts six times.
    /// The bodies are JSON documents of their own, never embedded in HTML.
    /// </summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
