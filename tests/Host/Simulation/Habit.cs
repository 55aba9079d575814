using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>When the heads of a simulated year confirm.</summary>
public enum Habit
{
    /// <summary>On the day on which they are first asked.</summary>
    AtOnce,

    /// <summary>On time: on the day it is due.</summary>
    OnTheDueDay,

    /// <summary>Only after the Office's board has named the unit.</summary>
    Late,
}

public static class Habits
{
    public static bool Confirms(this Habit habit, Assignment assignment, Duty duty, WorkCalendar calendar, DateTime now) => habit switch
    {
        Habit.AtOnce => assignment.Reminded > LadderStep.HeadsUp,
        Habit.OnTheDueDay => now.Date >= assignment.DueAt.Date,
        _ => Ladder.NamedFrom(assignment, duty, calendar) <= now,
    };
}
