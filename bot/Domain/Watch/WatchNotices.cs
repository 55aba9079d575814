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
    /// <param name="chief">Who is told in person, by principal name; null for the Office's channel.</param>
    public static OutboxMessage Trouble(UnitCode partition, string trouble, DateOnly day, DateTime dueAt, Upn? chief = null) =>
        Of("watch", MessageKind.WatchTrouble, partition, trouble, day, dueAt, chief);

    /// <param name="partition">The partition of the Office's own rows.</param>
    /// <param name="trouble">The kind of trouble.</param>
    /// <param name="toldOn">The last day on which it was told.</param>
    /// <param name="dueAt">Vietnam local.</param>
    /// <param name="chief">Who was told in person, by principal name; null for the Office's channel.</param>
    public static OutboxMessage Over(UnitCode partition, string trouble, DateOnly toldOn, DateTime dueAt, Upn? chief = null) =>
        Of("watch-over", MessageKind.WatchOver, partition, trouble, toldOn, dueAt, chief);

    /// <summary>Whether the channel has what was told there, or has not refused it so far.</summary>
    /// <param name="told">As it is kept; null where it was not told in the channel.</param>
    public static bool IsHeard(OutboxMessage? told) =>
        told is { State: MessageState.Sent } or { State: MessageState.Open, Attempts: 0, AmbiguousAttempts: 0 };

    private static OutboxMessage Of(
        string name, MessageKind kind, UnitCode partition, string trouble, DateOnly day, DateTime dueAt, Upn? chief)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{name}|{trouble}|{day:yyyyMMdd}");
        return OutboxMessage.New(chief is null ? id : $"{id}|{chief}", kind, partition, day.Year, chief, new Subject.Named(trouble), dueAt);
    }
}
