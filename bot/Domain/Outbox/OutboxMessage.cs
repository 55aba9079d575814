using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Events;

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
/// <param name="Subject">The <see cref="AssignmentId.Subject"/> or difficulty's subject; the kind of trouble for the watchdog's; empty for a digest, the unit for a hand-over.</param>
/// <param name="DueAt">When to send, Vietnam local.</param>
/// <param name="Attempts">How often sending failed in a way that is tried again.</param>
/// <param name="AmbiguousAttempts">How often it may have arrived although no answer came: each is a possible double.</param>
public sealed record OutboxMessage(
    string Id,
    MessageKind Kind,
    string UnitCode,
    int Year,
    string? ToUpn,
    string Subject,
    DateTime DueAt,
    MessageState State,
    int Attempts,
    int AmbiguousAttempts,
    string? LastError)
{
    /// <summary>An account that the roster has no more: who had it is told under it. Null where the roster says which is the addressee's.</summary>
    public Guid? ToObjectId { get; init; }

    /// <summary>It will never be tried again; one that waits or is dead may be.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsOver => State is MessageState.Sent or MessageState.Dropped;

    /// <param name="assignment">What it is about.</param>
    /// <param name="kind"><see cref="MessageKind.HeadsUp"/>, <see cref="MessageKind.AssignmentCard"/> or <see cref="MessageKind.EventChanged"/>.</param>
    /// <param name="toUpn">The head.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage ForAssignment(Assignment assignment, MessageKind kind, string toUpn, DateTime dueAt) =>
        // A date that was moved is news: it is told again.
        New(string.Create(CultureInfo.InvariantCulture, $"{kind}|{assignment.Id.Subject}|{assignment.SettingVersion}|{assignment.HeldAt:yyyyMMdd}|{toUpn}"), kind, assignment.Id.UnitCode, assignment.Id.Year, toUpn, assignment.Id.Subject, dueAt);

    /// <param name="unitCode">The addressee's own unit, whatever units it speaks of: so there is one a day for each person.</param>
    /// <param name="toUpn">The addressee.</param>
    /// <param name="dueAt">Vietnam local; its day names it.</param>
    public static OutboxMessage Digest(string unitCode, string toUpn, DateTime dueAt) =>
        New(string.Create(CultureInfo.InvariantCulture, $"digest|{toUpn}|{dueAt:yyyyMMdd}"), MessageKind.Digest, unitCode, dueAt.Year, toUpn, "", dueAt);

    /// <summary>To who takes over a unit's work after the day's digest was sent: that unit's alone.</summary>
    /// <param name="unitCode">The addressee's own unit.</param>
    /// <param name="toUpn">The addressee.</param>
    /// <param name="workOf">The unit whose work it is.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage HandOver(string unitCode, string toUpn, string workOf, DateTime dueAt) =>
        New(string.Create(CultureInfo.InvariantCulture, $"digest|{toUpn}|{dueAt:yyyyMMdd}|{workOf}"), MessageKind.Digest, unitCode, dueAt.Year, toUpn, workOf, dueAt);

    public static OutboxMessage DifficultyForOffice(Difficulties.Difficulty difficulty, DateTime dueAt) =>
        New($"office|{difficulty.Subject}", MessageKind.DifficultyForOffice, difficulty.UnitCode, difficulty.Year, null, difficulty.Subject, dueAt);

    public static OutboxMessage DifficultyAnswered(Difficulties.Difficulty difficulty, string toUpn, DateTime dueAt) =>
        New($"answer|{difficulty.Subject}|{difficulty.Version}", MessageKind.DifficultyAnswered, difficulty.UnitCode, difficulty.Year, toUpn, difficulty.Subject, dueAt);

    public static OutboxMessage DraftForHead(Activities.ActivityDraft draft, string toUpn, DateTime dueAt) =>
        New($"draft|{draft.Id}|{toUpn}", MessageKind.DraftForHead, draft.UnitCode, draft.Year, toUpn, draft.Subject, dueAt);

    public static OutboxMessage DraftDecided(Activities.ActivityDraft draft, DateTime dueAt) =>
        New($"draft-decided|{draft.Id}", MessageKind.DraftDecided, draft.UnitCode, draft.Year, draft.ByUpn, draft.Subject, dueAt);

    public static OutboxMessage DataRequestForOffice(PersonalData.DataRequest request, DateTime dueAt) =>
        New($"request|{request.Id}", MessageKind.DataRequestForOffice, request.UnitCode, request.Year, null, request.Subject, dueAt);

    public static OutboxMessage DataRequestHandled(PersonalData.DataRequest request, DateTime dueAt) =>
        New($"request|{request.Id}|{request.Version}", MessageKind.DataRequestHandled, request.UnitCode, request.Year, request.ByUpn, request.Subject, dueAt);

    /// <param name="officeUnit">The Office's own unit, whose rows hold it.</param>
    /// <param name="dueAt">Vietnam local; its day names it.</param>
    public static OutboxMessage DataRequestsDue(string officeUnit, DateTime dueAt) =>
        New(string.Create(CultureInfo.InvariantCulture, $"requests-due|{dueAt:yyyyMMdd}"), MessageKind.DataRequestsDue, officeUnit, dueAt.Year, null, "", dueAt);

    /// <param name="person">As the roster has them.</param>
    /// <param name="seen">The object id that they were seen with.</param>
    public static OutboxMessage OtherAccount(People.Person person, Guid seen, DateTime dueAt) =>
        New($"account|{person.Upn}|{seen:N}", MessageKind.OtherAccount, person.UnitCode, dueAt.Year, null, $"u|{seen:N}|{person.Upn}", dueAt);

    /// <param name="unitCode">The unit whose rows hold the subject.</param>
    /// <param name="year">The year of those rows.</param>
    /// <param name="subject">An assignment's or a difficulty's subject.</param>
    /// <param name="version">The version that the cards should show.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage RefreshCards(string unitCode, int year, string subject, int version, DateTime dueAt) =>
        New($"refresh|{subject}|{version}", MessageKind.RefreshCards, unitCode, year, null, subject, dueAt);

    /// <param name="officeUnit">The Office's own unit, whose rows hold it.</param>
    /// <param name="dueAt">Vietnam local; its day names it.</param>
    public static OutboxMessage Undelivered(string officeUnit, DateTime dueAt) =>
        New(string.Create(CultureInfo.InvariantCulture, $"undelivered|{dueAt:yyyyMMdd}"), MessageKind.Undelivered, officeUnit, dueAt.Year, null, "", dueAt);

    /// <summary>Something that the Office is asked for once.</summary>
    /// <param name="officeUnit">The Office's own unit, whose rows hold it.</param>
    /// <param name="prompt">What for.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage OfficePrompt(string officeUnit, OfficePrompt prompt, DateTime dueAt)
    {
        string subject = $"{prompt.Kind}|{prompt.DutyId}|{prompt.Occurrence}";
        // What is asked in December for January is not asked again in January, so the row's year follows from what is asked.
        int year = int.Parse(prompt.Occurrence.AsSpan(0, 4), CultureInfo.InvariantCulture)
            - (prompt.Kind is PromptKind.NextYear || prompt.Occurrence.EndsWith("-01", StringComparison.Ordinal) ? 1 : 0);
        return New($"prompt|{subject}", MessageKind.OfficePrompt, officeUnit, year, null, subject, dueAt);
    }

    /// <summary>What <see cref="OfficePrompt(string, Events.OfficePrompt, DateTime)"/> was made for.</summary>
    public static OfficePrompt PromptOf(string subject) => subject.Split('|') is [var kind, var duty, var occurrence]
        ? new OfficePrompt(Enum.Parse<PromptKind>(kind), duty, occurrence)
        : throw new FormatException($"No prompt's subject: {subject}");

    /// <summary>A dead message as the Office sends it again: as if it had not been tried.</summary>
    public OutboxMessage Reopened(DateTime dueAt) =>
        this with { State = MessageState.Open, DueAt = dueAt, Attempts = 0, AmbiguousAttempts = 0, LastError = null };

    /// <param name="partition">The partition of the Office's own rows.</param>
    /// <param name="trouble">The kind of trouble.</param>
    /// <param name="day">The day on which it is told: at most once on each.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage WatchTrouble(string partition, string trouble, DateOnly day, DateTime dueAt) =>
        New(string.Create(CultureInfo.InvariantCulture, $"watch|{trouble}|{day:yyyyMMdd}"), MessageKind.WatchTrouble, partition, day.Year, null, trouble, dueAt);

    /// <param name="partition">The partition of the Office's own rows.</param>
    /// <param name="trouble">The kind of trouble.</param>
    /// <param name="toldOn">The last day on which it was told.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage WatchOver(string partition, string trouble, DateOnly toldOn, DateTime dueAt) =>
        New(string.Create(CultureInfo.InvariantCulture, $"watch-over|{trouble}|{toldOn:yyyyMMdd}"), MessageKind.WatchOver, partition, toldOn.Year, null, trouble, dueAt);

    internal static OutboxMessage New(string id, MessageKind kind, string unitCode, int year, string? toUpn, string subject, DateTime dueAt) =>
        new(id, kind, unitCode, year, toUpn, subject, dueAt, MessageState.Open, 0, 0, null);
}
