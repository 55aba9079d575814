using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>
/// Writes a card's properties by the rules of the original: each method is one way in which the original treats defaults.
/// </summary>
internal sealed class CardJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;

    private CardJson(Utf8JsonWriter json) => _json = json;

    public static string ToText(ICardPart part)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
        {
            new CardJson(writer).Object(part);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Written always; a missing value is the caller's mistake, as in the original.</summary>
    public void Required(string name, string value) => _json.WriteString(name, Present(name, value));

    /// <summary>Left out when null.</summary>
    public void Text(string name, string value)
    {
        if (value is not null)
            _json.WriteString(name, value);
    }

    /// <summary>Left out when it is the default; null is written as null.</summary>
    public void Unless(string name, string value, string @default)
    {
        if (value != @default)
            _json.WriteString(name, value);
    }

    public void Always(string name, bool value) => _json.WriteBoolean(name, value);

    public void Always(string name, int value) => _json.WriteNumber(name, value);

    /// <summary>Left out when it is the default.</summary>
    public void Flag(string name, bool value, bool @default = false)
    {
        if (value != @default)
            _json.WriteBoolean(name, value);
    }

    /// <summary>Left out when zero.</summary>
    public void Number(string name, int value)
    {
        if (value != 0)
            _json.WriteNumber(name, value);
    }

    /// <summary>Left out when not a number; 27 is written 27.0.</summary>
    public void Number(string name, double value)
    {
        if (double.IsNaN(value))
            return;
        _json.WritePropertyName(name);
        Decimal(value.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>Left out when it is the enumeration's first value.</summary>
    public void Choice<T>(string name, T value) where T : struct, Enum
    {
        if (!value.Equals(default(T)))
            Always(name, value);
    }

    /// <summary>Left out when null; the first value is written.</summary>
    public void Choice<T>(string name, T? value) where T : struct, Enum
    {
        if (value is { } given)
            Always(name, given);
    }

    public void Always<T>(string name, T value) where T : struct, Enum =>
        _json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>Left out when null.</summary>
    public void Part(string name, ICardPart part)
    {
        if (part is null)
            return;
        _json.WritePropertyName(name);
        Object(part);
    }

    /// <summary>Written also when empty.</summary>
    public void Parts<T>(string name, List<T> parts) where T : ICardPart
    {
        _json.WriteStartArray(name);
        foreach (T part in Present(name, parts))
            Object(part);
        _json.WriteEndArray();
    }

    /// <summary>Left out when null; otherwise a tree of dictionaries, lists, strings, bools and numbers.</summary>
    public void Data(string name, object tree)
    {
        if (tree is null)
            return;
        _json.WritePropertyName(name);
        new DataTree(_json, Decimal).Write(tree);
    }

    private void Object(ICardPart part)
    {
        _json.WriteStartObject();
        part.Write(this);
        _json.WriteEndObject();
    }

    private void Decimal(string digits) => _json.WriteRawValue(digits.AsSpan().IndexOfAny(".eE") < 0 ? digits + ".0" : digits);

    private static T Present<T>(string name, T value) where T : class =>
        value ?? throw new AdaptiveSerializationException($"A card cannot be written: '{name}' has no value.");
}
