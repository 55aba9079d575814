using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Identity;

/// <summary>A name that is kept as it was written, and is the same in any letter case, as it is to those who write it.</summary>
public abstract class Caseless<TSelf>(string text) : IEquatable<Caseless<TSelf>>
    where TSelf : Caseless<TSelf>
{
    /// <summary>As it was written.</summary>
    public string Text { get; } = text;

    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator string?(Caseless<TSelf>? name) => name?.Text;

    public static bool operator ==(Caseless<TSelf>? name, Caseless<TSelf>? other) => Same(name, other);

    public static bool operator !=(Caseless<TSelf>? name, Caseless<TSelf>? other) => !Same(name, other);

    public static bool operator ==(Caseless<TSelf>? name, string? other) => Same(name, other);

    public static bool operator !=(Caseless<TSelf>? name, string? other) => !Same(name, other);

    public static bool operator ==(string? name, Caseless<TSelf>? other) => Same(name, other);

    public static bool operator !=(string? name, Caseless<TSelf>? other) => !Same(name, other);

    public bool Equals(Caseless<TSelf>? other) => Same(this, other);

    public sealed override bool Equals(object? obj) => obj is Caseless<TSelf> other && Same(this, other);

    public sealed override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    public sealed override string ToString() => Text;

    private static bool Same(string? name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What can be made of the text in a row.</summary>
public interface IKeptAsText<TSelf>
{
    /// <summary>Of what was checked when it was written first: nothing is refused.</summary>
    static abstract TSelf Kept(string text);
}

/// <summary>A name stands in JSON as its text, also where it is a key.</summary>
public sealed class CaselessJson<T> : JsonConverter<T>
    where T : Caseless<T>, IKeptAsText<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Kept(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Kept(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Text);
}
