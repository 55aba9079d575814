using Microsoft.Extensions.Options;

namespace TeamsReformBot.Host.Composition;

/// <summary>A section's settings with all that is wrong with them, where asking for the options would tell one fault.</summary>
/// <param name="Value">As they are set; what cannot be read is as if it were not set.</param>
/// <param name="Faults">A line each, which names the setting.</param>
public sealed record CheckedSettings<T>(T Value, IReadOnlyList<string> Faults);

/// <summary>Reads settings to check them.</summary>
public static class CheckedSettings
{
    public static CheckedSettings<T> Of<T>(IServiceProvider services, string section)
        where T : class, new()
    {
        IConfiguration configuration = services.GetRequiredService<IConfiguration>();
        IConfigurationSection[] unreadable = [.. SettingKinds.Unreadable(configuration.GetSection(section), typeof(T))];
        HashSet<string> left = unreadable.Select(u => u.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        IEnumerable<KeyValuePair<string, string?>> readable = configuration.AsEnumerable().Where(setting => !left.Contains(setting.Key));
        T value = new();
        new ConfigurationBuilder().AddInMemoryCollection(readable).Build().GetSection(section).Bind(value);
        return new CheckedSettings<T>(value,
        [
            .. unreadable.Select(u => $"{u.Path}: không đọc được «{u.Value}». / {u.Path}: «{u.Value}» cannot be read."),
            .. services.GetServices<IValidateOptions<T>>().SelectMany(v => v.Validate(Options.DefaultName, value).Failures ?? []),
        ]);
    }
}
