using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Watch;

/// <summary>The watchdog's word to the Office: something is wrong with the bot itself, and that it is over.</summary>
public static class WatchNotices
{
    /// <param name="partition">The partition of the Office's own rows.</param>
    /// <param name="trouble">The kind of trouble.</param>
    /// <param name="day">The day on which it is told: at most once on each.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage Trouble(UnitCode partition, string trouble, DateOnly day, DateTime dueAt) =>
        OutboxMessage.New(string.Create(CultureInfo.InvariantCulture, $"watch|{trouble}|{day:yyyyMMdd}"), MessageKind.WatchTrouble, partition, day.Year, null, new Subject.Named(trouble), dueAt);

    /// <param name="partition">The partition of the Office's own rows.</param>
    /// <param name="trouble">The kind of trouble.</param>
    /// <param name="toldOn">The last day on which it was told.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage Over(UnitCode partition, string trouble, DateOnly toldOn, DateTime dueAt) =>
        OutboxMessage.New(string.Create(CultureInfo.InvariantCulture, $"watch-over|{trouble}|{toldOn:yyyyMMdd}"), MessageKind.WatchOver, partition, toldOn.Year, null, new Subject.Named(trouble), dueAt);
}
