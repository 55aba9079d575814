using System.Globalization;

namespace AdaptiveCards;

/// <summary>A column's width: "auto", "stretch", pixels ("120px") or a weight against its neighbours ("2").</summary>
public class AdaptiveWidth
{
    private readonly string _text;

    /// <exception cref="ArgumentException">The text is none of the four forms.</exception>
    public AdaptiveWidth(string value)
    {
        _text = value?.ToLowerInvariant() switch
        {
            null or "" => "auto",
            "auto" or "stretch" => value.ToLowerInvariant(),
            _ when IsNumber(value) || (value.EndsWith("px", StringComparison.Ordinal) && IsNumber(value[..^2])) => value,
            _ => throw new ArgumentException($"'{value}' is not a column width.", nameof(value)),
        };
    }

    public static AdaptiveWidth Auto { get; } = new("auto");

    public static AdaptiveWidth Stretch { get; } = new("stretch");

    public static implicit operator AdaptiveWidth(string value) => new(value);

    /// <summary>The form in a card; a weight is a string there too.</summary>
    public override string ToString() => _text;

    private static bool IsNumber(string digits) => uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
