using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>Whom something late in the chain is a reminder for, today.</summary>
public sealed record LateStep(bool ToHandler, bool ToChief);

/// <summary>
/// On silence, in working days after the deadline's day: the one who has it on the first, the chief of office on the second, both
/// again every fifth day after. The Director is not nagged: of what waits there, and of a task that was not done, the chief is told.
/// </summary>
public static class ChainReminders
{
    private const int HandlerOn = 1;
    private const int ChiefOn = 2;
    private const int AgainEvery = 5;

    /// <summary>The deadline of the step that it waits for; null when it waits for nobody.</summary>
    public static DateTime? DueOf(Difficulty difficulty) => difficulty.Status switch
    {
        DifficultyStatus.Reported => difficulty.ReceiveBy,
        DifficultyStatus.Received or DifficultyStatus.WithChief => difficulty.HandleBy,
        DifficultyStatus.WithDirector => difficulty.DecideBy,
        DifficultyStatus.TaskGiven => difficulty.Decision?.Task?.DueAt,
        _ => null,
    };

    public static bool IsLate(Difficulty difficulty, DateTime now) => DueOf(difficulty) is { } due && now > due;

    /// <summary>Whom to remind of it today; null when nobody.</summary>
    public static LateStep? Today(Difficulty difficulty, WorkCalendar calendar, DateTime now) => Today(
        DueOf(difficulty),
        chiefHasIt: difficulty.Status is DifficultyStatus.WithChief or DifficultyStatus.WithDirector or DifficultyStatus.TaskGiven,
        calendar,
        now);

    internal static LateStep? Today(DateTime? dueAt, bool chiefHasIt, WorkCalendar calendar, DateTime now)
    {
        DateOnly today = DateOnly.FromDateTime(now);
        if (dueAt is not { } due || now <= due || !calendar.IsWorkingDay(today))
        {
            return null;
        }

        int late = 0;
        for (DateOnly day = DateOnly.FromDateTime(due); day < today; day = calendar.AddWorkingDays(day, 1))
        {
            late++;
        }

        bool first = late % AgainEvery == HandlerOn;
        bool toHandler = first && !chiefHasIt;
        bool toChief = chiefHasIt ? first : late % AgainEvery == ChiefOn;
        return toHandler || toChief ? new LateStep(toHandler, toChief) : null;
    }

    /// <summary>The days of the directorate's list: Monday and Thursday, or the next working day when that is a day off.</summary>
    public static bool IsListDay(DateOnly day, WorkCalendar calendar)
    {
        if (!calendar.IsWorkingDay(day))
        {
            return false;
        }

        for (DateOnly each = day; each > calendar.AddWorkingDays(day, -1); each = each.AddDays(-1))
        {
            if (each.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Thursday)
            {
                return true;
            }
        }

        return false;
    }
}
