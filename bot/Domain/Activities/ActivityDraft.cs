using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Activities;

public enum DraftStatus
{
    Waiting,
    Approved,
    Rejected,

    /// <summary>The same person has reported on the same event again.</summary>
    Replaced,

    /// <summary>Somebody confirmed other figures before it was decided on.</summary>
    Overtaken,
}

/// <summary>What somebody who may not confirm reported: it counts once the unit's head has approved it.</summary>
/// <param name="Id">The report's token; of what arose on demand it names the assignment too, so that it is recorded once.</param>
/// <param name="Year">The year of the rows that it belongs to.</param>
/// <param name="OccurrenceKey">The occurrence reported on; null for what arose on demand.</param>
/// <param name="Typed">The confirm form's fields.</param>
/// <param name="At">Vietnam local.</param>
/// <param name="DecidedByName">Who approved or rejected it; null while it waits.</param>
/// <param name="Reason">Why it was rejected.</param>
/// <param name="Version">Grows with every change.</param>
public sealed record ActivityDraft(
    string Id,
    UnitCode UnitCode,
    int Year,
    string DutyId,
    string? OccurrenceKey,
    IReadOnlyDictionary<string, string> Typed,
    Upn ByUpn,
    string ByName,
    DateTime At,
    DraftStatus Status,
    Upn? DecidedByUpn,
    string? DecidedByName,
    DateTime? DecidedAt,
    string? Reason,
    int Version)
{
    /// <summary>When the same person had reported on the same event before; null where this is the first report.</summary>
    public DateTime? ReplacesAt { get; init; }

    /// <summary>The words that it was made of; null where a form was filled in.</summary>
    public SaidReport? Said { get; init; }

    /// <summary>How posted cards and messages of the unit name it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Subject Subject => new Subject.Thing(ThingKind.Draft, Id);

    /// <summary>The assignment that it is or will be a confirmation of.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public AssignmentId Assignment => new(UnitCode, DutyId, OccurrenceKey ?? Calendar.OccurrenceKey.OnDemand(Year, Id));

    [System.Text.Json.Serialization.JsonIgnore]
    public ConfirmForm Form => new(Typed);

    /// <summary>As it stands once the same person has reported on the same event again.</summary>
    public ActivityDraft ReplacedBy(ActivityDraft newer) => this with
    {
        Status = DraftStatus.Replaced,
        DecidedByUpn = newer.ByUpn,
        DecidedByName = newer.ByName,
        DecidedAt = newer.At,
        Version = Version + 1,
    };
}
