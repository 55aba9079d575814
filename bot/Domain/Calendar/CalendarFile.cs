using System.Globalization;
using System.Text.Json;

namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// Reads one year's calendar file: <c>{ "year": 2026, "daysOff": [ { "date": "2026-01-01", "name": "Tết Dương lịch",
/// "kind": "statutory", "confirmed": true, "source": "Điều 112 Bộ luật Lao động 2019" } ], "swappedIn": [ { "date", "name", "confirmed",
/// "source" } ] }</c>;
/// kind is statutory, compensatory or swappedOff. What confirmed means is said at <see cref="WorkCalendar"/>.
/// </summary>
public static class CalendarFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static readonly Dictionary<string, DayOffKind> Kinds =
        Enum.GetValues<DayOffKind>().ToDictionary(k => JsonNamingPolicy.CamelCase.ConvertName(k.ToString()));

    /// <param name="name">The file's name, for the error.</param>
    /// <param name="json">Its text.</param>
    /// <exception cref="FormatException">Names the file and everything that is wrong in it.</exception>
    public static CalendarYear Parse(string name, string json)
    {
        var file = Read(name, json);
        var faults = Faults(file).ToList();
        if (faults.Count > 0)
            throw new FormatException($"Calendar file {name}: {string.Join("; ", faults)}.");

        return new CalendarYear(
            file.Year,
            [.. file.DaysOff.Select(d => new DayOff(d.Date, d.Name, Kinds[d.Kind], d.Confirmed, d.Source))],
            [.. file.SwappedIn.Select(d => new SwappedInDay(d.Date, d.Name, d.Confirmed, d.Source))]);
    }

    private static FileShape Read(string name, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FileShape>(json, Strict) ?? throw new JsonException("the file holds null");
        }
        catch (JsonException e)
        {
            throw new FormatException($"Calendar file {name}: {e.Message}", e);
        }
    }

    private static IEnumerable<string> Faults(FileShape file)
    {
        var days = file.DaysOff.Select(d => (d.Date, d.Name, d.Source))
            .Concat(file.SwappedIn.Select(d => (d.Date, d.Name, d.Source)))
            .ToList();
        foreach (var day in days.Where(d => d.Date.Year != file.Year))
            yield return $"{Iso(day.Date)} is not in {file.Year}";
        foreach (var day in days.Where(d => string.IsNullOrWhiteSpace(d.Name)))
            yield return $"{Iso(day.Date)} has no name";
        foreach (var day in days.Where(d => string.IsNullOrWhiteSpace(d.Source)))
            yield return $"{Iso(day.Date)} has no source";
        foreach (var twice in days.GroupBy(d => d.Date).Where(g => g.Count() > 1))
            yield return $"{Iso(twice.Key)} is given {twice.Count()} times";
        foreach (var day in file.DaysOff.Where(d => !Kinds.ContainsKey(d.Kind)))
            yield return $"{Iso(day.Date)} is of unknown kind \"{day.Kind}\", known are {string.Join(", ", Kinds.Keys)}";
        foreach (var day in file.DaysOff.Where(d => IsInsteadOfAWorkingDay(d.Kind) && WorkCalendar.IsWeekend(d.Date)))
            yield return $"{Iso(day.Date)} is {day.Kind} but falls on a weekend";
        foreach (var day in file.SwappedIn.Where(d => !WorkCalendar.IsWeekend(d.Date)))
            yield return $"{Iso(day.Date)} is swapped in but is not a weekend day";
    }

    private static bool IsInsteadOfAWorkingDay(string kind) =>
        Kinds.TryGetValue(kind, out var known) && known != DayOffKind.Statutory;

    private static string Iso(DateOnly d) => d.ToString("O", CultureInfo.InvariantCulture);

    private sealed record FileShape(int Year, IReadOnlyList<Entry> DaysOff, IReadOnlyList<SwappedIn> SwappedIn);

    private sealed record Entry(DateOnly Date, string Name, string Kind, bool Confirmed, string Source);

    private sealed record SwappedIn(DateOnly Date, string Name, bool Confirmed, string Source);
}
