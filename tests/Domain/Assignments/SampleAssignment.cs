using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Assignments;

/// <summary>The branch's flag ceremony of December 2026: Monday 07/12 at 07:30, due on Wednesday 09/12 at 17:00.</summary>
internal static class SampleAssignment
{
    public static readonly AssignmentId Id = new(TheUnit("TDC"), "flag-ceremony", "2026-12");
    public static readonly DateTime HeldAt = Time("07/12/2026 07:30");
    public static readonly DateTime DueAt = Time("09/12/2026 17:00");

    public static readonly AssignmentFact Assigned =
        new AssignmentFact.Assigned(
            Time("30/11/2026 07:30"), AssignmentFact.Clock, Id, "2026.1", 0, HeldAt, DueAt, "Trụ sở Sở", null, null);

    public static readonly AssignmentFact Confirmed = new AssignmentFact.Confirmed(
        Time("07/12/2026 09:42"),
        Account("cct@so.example"),
        new Confirmation(
            Day("07/12/2026"), false, new Attendance(25, 27, 2, 1), [], null, null, new Dictionary<string, string>(), null, null,
            "05/BB-TTUD", null, Account("cct@so.example"), "Ông cct", null, Time("07/12/2026 09:42")));

    /// <summary>What a confirmation of a duty of the shipped plan is decided by.</summary>
    public static ConfirmContext Context(string dutyId = "flag-ceremony", Unit? unit = null) =>
        new(ShippedPlan.Running(), ShippedPlan.Running().Duty(dutyId), unit ?? SampleRoster.Branch, SampleRoster.Roster, PeriodRule.Nd09);

    /// <summary>The branch's assignment of another duty, whose period runs from the day to the due day.</summary>
    public static Assignment Of(string dutyId, string key, string from, string due) => Assignment.EvolveAll(
        null,
        [new AssignmentFact.Assigned(
            Time($"{from} 00:00"), AssignmentFact.Clock, new AssignmentId(TheUnit("TDC"), dutyId, key), "2026.1", 0, Time($"{from} 00:00"), Time($"{due} 17:00"), null, null, null)]);

    /// <summary>A form by its fields: "present=25;note=x"; of a field given twice the last counts.</summary>
    public static ConfirmForm Form(string typed) => new(typed.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2)).GroupBy(part => part[0]).ToDictionary(same => same.Key, same => same.Last()[1]));

    /// <summary>The assignment after these facts.</summary>
    public static Assignment After(params AssignmentFact[] facts) => Assignment.EvolveAll(null, [Assigned, .. facts]);

    public static AssignmentFact Blocked(string difficultyId) =>
        new AssignmentFact.Blocked(Time("07/12/2026 10:00"), Account("cct@so.example"), difficultyId);

    public static AssignmentFact Reopened(string difficultyId) =>
        new AssignmentFact.Reopened(Time("08/12/2026 09:00"), Account("cb@so.example"), difficultyId);

    public static AssignmentFact LaterDate(string difficultyId, string day) =>
        new AssignmentFact.LaterDateGranted(Time("08/12/2026 09:00"), Account("cb@so.example"), difficultyId, Time($"{day} 17:00"));

    public static AssignmentFact Rescheduled(string held, string due, int settingVersion = 1) =>
        new AssignmentFact.Rescheduled(Time("01/12/2026 08:00"), settingVersion, Time(held), Time(due), null, null);
}
