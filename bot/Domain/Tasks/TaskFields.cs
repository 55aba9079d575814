using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tasks;

/// <summary>Who leads, with whom and by when, read the same way wherever a task is proposed, decided or given.</summary>
internal static class TaskFields
{
    private const int MaxAbout = 160;

    /// <summary>The code of a unit that reports; null when empty or at fault.</summary>
    public static UnitCode? ReadUnit(string? typed, Roster roster, FormReader read)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        Unit? unit = roster.ReportingUnits.FirstOrDefault(u => string.Equals(u.Code, typed.Trim(), StringComparison.OrdinalIgnoreCase));
        if (unit is null)
        {
            read.Add(new Fault(FaultCode.UnitUnknown, Fields.LeadUnit, typed.Trim()));
        }

        return unit?.Code;
    }

    /// <summary>The codes of other units, with commas between; null when empty or at fault.</summary>
    public static string? ReadCoordinating(string? typed, UnitCode? leadUnit, Roster roster, FormReader read)
    {
        List<UnitCode> codes = [];
        foreach (string each in (typed ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadUnit(each, roster, read) is { } code && code != leadUnit && !codes.Contains(code))
            {
                codes.Add(code);
            }
        }

        return codes.Count == 0 ? null : string.Join(',', codes);
    }

    /// <summary>A working day after today; null when empty or at fault.</summary>
    public static DateOnly? ReadDue(string? typed, WorkCalendar calendar, DateTime now, FormReader read)
    {
        DateOnly? date = read.Date(typed, Fields.DueDate);
        if (date is { } day && (day <= DateOnly.FromDateTime(now) || !calendar.IsWorkingDay(day)))
        {
            read.Add(new Fault(FaultCode.TaskDateNotWorkingDay, Fields.DueDate));
            return null;
        }

        return date;
    }

    /// <summary>A text of one line, short enough for a title.</summary>
    public static string Shorten(string words)
    {
        string line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxAbout)
        {
            return line;
        }

        int end = line.LastIndexOf(' ', MaxAbout);
        return string.Concat(line.AsSpan(0, end > MaxAbout / 2 ? end : MaxAbout), "…");
    }
}
