using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Targets;

/// <summary>Confirmations of units, and the targets that follow from them.</summary>
internal static class SampleFigures
{
    /// <summary>A confirmed assignment.</summary>
    /// <param name="day">dd/MM/yyyy, the day it was done.</param>
    /// <param name="measures">"received=5;answered=4", by the measure's id.</param>
    public static Assignment Said(
        string unit, string duty, string key, string day, string measures = "", Attendance? attendance = null, Reach? reach = null, string topics = "", bool nothing = false)
    {
        DateTime at = Time($"{day} 10:00");
        Confirmation said = new(
            Day(day), nothing, attendance, topics.Split(',', StringSplitOptions.RemoveEmptyEntries), null, reach,
            measures.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(m => m.Split('=')).ToDictionary(m => m[0], m => m[1]),
            null, null, null, null, Account($"{unit}@so.example"), unit, null, at);
        return Assignment.Evolve(Owed(unit, duty, key, day), new AssignmentFact.Confirmed(at, Account("x"), said));
    }

    public static Assignment Owed(string unit, string duty, string key, string day) => Assignment.Evolve(
        null,
        new AssignmentFact.Assigned(
            Time($"{day} 00:00"), AssignmentFact.Clock, new AssignmentId(TheUnit(unit), duty, key), "2026.1", 0, Time($"{day} 07:30"), Time($"{day} 17:00"), null, null, null));

    public static FigureSet Set(string period, string today, params Assignment[] assignments) => new(
        ShippedPlan.Running(), assignments, PeriodName.Read(period, PeriodRule.Nd09)!, PeriodRule.Nd09, Time($"{today} 12:00"));

    public static Target Of(TargetId id, string period, string today, params Assignment[] assignments) => PlanTargets.Of(id, Set(period, today, assignments));

    /// <summary>"Name 1/2; Name 3": as the tables of these tests write figures.</summary>
    public static string Text(this Target target) => $"{target.State}: " + string.Join("; ", target.Figures.Select(f =>
        f.Name + " " + (f.Holds?.ToString() ?? f.Date?.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? f.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture))
        + (f.Of is { } of ? $"/{of}" : "") + (f.Compared ? $" ({f.Before?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"})" : "")));
}
