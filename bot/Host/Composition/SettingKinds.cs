using System.ComponentModel;
using System.Reflection;

namespace TeamsReformBot.Host.Composition;

/// <summary>
/// Whether settings are of the kind that they are read as. (The binder stops at the first that is not, and passes over a list that is
/// given as a text.)
/// </summary>
public static class SettingKinds
{
    /// <summary>The settings that cannot be read, such as <c>Storage:PatienceSeconds</c> where its text is no number.</summary>
    /// <param name="section">The setting, or the group of them.</param>
    /// <param name="type">What it is read as.</param>
    public static IEnumerable<IConfigurationSection> Unreadable(IConfigurationSection section, Type type)
    {
        if (TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string)))
        {
            return section.Value is null || Reads(section, type) ? [] : [section];
        }

        if (!string.IsNullOrEmpty(section.Value))
        {
            return [section];
        }

        PropertyInfo[] parts = type.Assembly == typeof(SettingKinds).Assembly
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            : [];
        return parts.SelectMany(part => Unreadable(section.GetSection(part.Name), part.PropertyType));
    }

    private static bool Reads(IConfigurationSection section, Type type)
    {
        try
        {
            _ = section.Get(type);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
