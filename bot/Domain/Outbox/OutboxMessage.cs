using System.Globalization;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Outbox;

public enum MessageState
{
    Open,

    /// <summary>The addressee has no conversation with the bot; it is sent once there is one.</summary>
    Waiting,
    Sent,

    /// <summary>It no longer mattered when its time came.</summary>
    Dropped,

    /// <summary>It could not be sent and will not be tried again by itself.</summary>
    Dead,
}

/// <summary>
/// The intent to send something; what it says is decided when it is sent, from the state at that time. Its id follows from what
/// it is about, so that nothing can make a second one.
/// </summary>
/// <param name="Year">The year of the rows that it belongs to.</param>
/// <param name="ToUpn">The addressee's principal name; null where it goes to the Office's channel or to no one.</param>
/// <param name="Subject">What it is about; the kind of trouble for the watchdog's; none for a digest, the unit for a hand-over.</param>
/// <param name="DueAt">When to send, Vietnam local.</param>
/// <param name="Attempts">How often sending failed in a way that is tried again.</param>
/// <param name="AmbiguousAttempts">How often it may have arrived although no answer came: each is a possible double.</param>
public sealed record OutboxMessage(
    string Id,
    MessageKind Kind,
    UnitCode UnitCode,
    int Year,
    Upn? ToUpn,
    Subject Subject,
    DateTime DueAt,
    MessageState State,
    int Attempts,
    int AmbiguousAttempts,
    string? LastError)
{
    /// <summary>
    /// An account that the roster has no more: who had it is told under it. Null where the roster says which is the addressee's.
    /// </summary>
    public Guid? ToObjectId { get; init; }

    /// <summary>It will never be tried again; one that waits or is dead may be.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsOver => State is MessageState.Sent or MessageState.Dropped;

    /// <summary>Where its subject is kept.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public RowId About => new(UnitCode, Year, Subject.Id);

    /// <param name="unitCode">The unit whose rows hold the subject.</param>
    /// <param name="year">The year of those rows.</param>
    /// <param name="subject">An assignment's or a difficulty's subject.</param>
    /// <param name="version">The version that the cards should show.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage RefreshCards(UnitCode unitCode, int year, Subject subject, int version, DateTime dueAt) =>
        New($"refresh|{subject}|{version}", MessageKind.RefreshCards, unitCode, year, null, subject, dueAt);

    /// <param name="officeUnit">The Office's own unit, whose rows hold it.</param>
    /// <param name="dueAt">Vietnam local; its day names it.</param>
    public static OutboxMessage Undelivered(UnitCode officeUnit, DateTime dueAt) =>
        New(string.Create(CultureInfo.InvariantCulture, $"undelivered|{dueAt:yyyyMMdd}"), MessageKind.Undelivered, officeUnit, dueAt.Year, null, Subject.None, dueAt);

    /// <summary>A dead message as the Office sends it again: as if it had not been tried.</summary>
    public OutboxMessage Reopened(DateTime dueAt) =>
        this with { State = MessageState.Open, DueAt = dueAt, Attempts = 0, AmbiguousAttempts = 0, LastError = null };

    internal static OutboxMessage New(
        string id, MessageKind kind, UnitCode unitCode, int year, Upn? toUpn, Subject subject, DateTime dueAt) =>
        new(id, kind, unitCode, year, toUpn, subject, dueAt, MessageState.Open, 0, 0, null);
}
