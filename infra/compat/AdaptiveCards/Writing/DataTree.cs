using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Writes an action's data. Only trees whose writing is certain are taken; anything else is refused by its type's name.</summary>
internal sealed class DataTree(Utf8JsonWriter json, Action<string> decimals)
{
    public void Write(object value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: decimals(number.ToString("R", CultureInfo.InvariantCulture)); break;
            case decimal number: decimals(number.ToString(CultureInfo.InvariantCulture)); break;
            case IDictionary map: Write(map); break;
            case IList list: Write(list); break;
            default: throw new AdaptiveSerializationException($"Data of type {value.GetType()} is not a tree of dictionaries, lists, strings, bools and numbers.");
        }
    }

    private void Write(IDictionary map)
    {
        json.WriteStartObject();
        foreach (DictionaryEntry entry in map)
        {
            json.WritePropertyName((string)entry.Key);
            Write(entry.Value);
        }

        json.WriteEndObject();
    }

    private void Write(IList list)
    {
        json.WriteStartArray();
        foreach (object item in list)
            Write(item);
        json.WriteEndArray();
    }
}
