using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Reminders;

/// <summary>What the day's reminders are sent as.</summary>
public static class ReminderNotices
{
    /// <param name="unitCode">The addressee's own unit, whatever units it speaks of: so there is one a day for each person.</param>
    /// <param name="toUpn">The addressee.</param>
    /// <param name="dueAt">Vietnam local; its day names it.</param>
    public static OutboxMessage Digest(UnitCode unitCode, Upn toUpn, DateTime dueAt) =>
        OutboxMessage.New(
            string.Create(CultureInfo.InvariantCulture, $"digest|{toUpn}|{dueAt:yyyyMMdd}"), MessageKind.Digest, unitCode, dueAt.Year,
            toUpn, Subject.None, dueAt);

    /// <summary>To who takes over a unit's work after the day's digest was sent: that unit's alone.</summary>
    /// <param name="unitCode">The addressee's own unit.</param>
    /// <param name="toUpn">The addressee.</param>
    /// <param name="workOf">The unit whose work it is.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage HandOver(UnitCode unitCode, Upn toUpn, UnitCode workOf, DateTime dueAt) =>
        OutboxMessage.New(
            string.Create(CultureInfo.InvariantCulture, $"digest|{toUpn}|{dueAt:yyyyMMdd}|{workOf}"), MessageKind.Digest, unitCode,
            dueAt.Year, toUpn, new Subject.Named(workOf), dueAt);

    /// <summary>One a person and year.</summary>
    public static OutboxMessage TetAhead(UnitCode unitCode, Upn toUpn, DateTime dueAt) => OutboxMessage.New(
        string.Create(CultureInfo.InvariantCulture, $"tet|{toUpn}|{dueAt:yyyy}"), MessageKind.TetAhead, unitCode, dueAt.Year, toUpn,
        Subject.None, dueAt);

    /// <summary>One a unit and day, whoever asked for it and however often.</summary>
    public static OutboxMessage Nudge(UnitCode unitCode, Upn toUpn, DateTime now) => OutboxMessage.New(
        string.Create(CultureInfo.InvariantCulture, $"nudge|{unitCode}|{now:yyyyMMdd}"), MessageKind.Nudge, unitCode, now.Year, toUpn,
        Subject.None, now);
}
