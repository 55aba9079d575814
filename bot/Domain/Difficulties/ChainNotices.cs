using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>What the chain's reminders are sent as: at most one a day to each.</summary>
public static class ChainNotices
{
    /// <summary>What is late and nobody has taken.</summary>
    /// <param name="officeUnit">The Office's unit, whose rows hold it.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage Late(UnitCode officeUnit, DateTime dueAt) => OutboxMessage.New(
        string.Create(CultureInfo.InvariantCulture, $"chain|office|{dueAt:yyyyMMdd}"), MessageKind.ChainDigest, officeUnit, dueAt.Year,
        null, Subject.None, dueAt);

    /// <summary>What waits for a director's decision.</summary>
    public static OutboxMessage PendingDecisions(UnitCode unitCode, Upn toUpn, DateTime dueAt) => OutboxMessage.New(
        string.Create(CultureInfo.InvariantCulture, $"pending|{toUpn}|{dueAt:yyyyMMdd}"), MessageKind.PendingDecisions, unitCode,
        dueAt.Year, toUpn, Subject.None, dueAt);
}
