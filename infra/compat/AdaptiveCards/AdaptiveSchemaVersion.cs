using System.Globalization;

namespace AdaptiveCards;

public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public AdaptiveSchemaVersion(string versionString)
    {
        ArgumentNullException.ThrowIfNull(versionString);
        try
        {
            string[] parts = versionString.Split('.');
            Major = int.Parse(parts[0], CultureInfo.InvariantCulture);
            Minor = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new AdaptiveSerializationException($"'{versionString}' is not a card version such as 1.5.", e);
        }
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
