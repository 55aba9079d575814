using System.Globalization;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Teams;

/// <summary>The questions that ask back what a sentence left open, in the chat's language.</summary>
internal static class DoubtWords
{
    public static string Of(IEnumerable<Doubt> doubts) => string.Join(' ', doubts.Select(doubt => Of(doubt, ChatText.Culture)));

    /// <summary>The same above a form; null where nothing is open.</summary>
    public static string? Notice(IEnumerable<Doubt> doubts) => Of(doubts) is { Length: > 0 } words ? words : null;

    public static string Of(Doubt doubt, CultureInfo culture)
    {
        object[] values = [.. doubt.Values.Select(value => Said(value, culture))];
        return doubt.Code switch
        {
            DoubtCode.WhichClause when values.Length == 0 => Text(nameof(DoubtText.ClauseUnknown), culture),
            DoubtCode.WhichCommand or DoubtCode.WhichUnit or DoubtCode.WhichClause =>
                string.Format(culture, Text(doubt.Code.ToString(), culture), string.Join(Text(nameof(DoubtText.Or), culture), values)),
            _ => string.Format(culture, Text(doubt.Code.ToString(), culture), values),
        };
    }

    private static object Said(object value, CultureInfo culture) => value switch
    {
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        TimeOnly hour => hour.ToString("HH:mm", CultureInfo.InvariantCulture),
        DayOfWeek day => Text(day.ToString(), culture),
        CommandExample command => string.Format(
            culture, Text(nameof(DoubtText.Quoted), culture), culture.TwoLetterISOLanguageName == "en" ? command.English : command.Text),
        _ => value,
    };

    private static string Text(string name, CultureInfo culture) =>
        DoubtText.ResourceManager.GetString(name, culture) ?? throw new InvalidOperationException($"no text {name}");
}
