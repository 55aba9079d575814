using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Occurrences;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>
/// What happened to an assignment: appended, never changed. <c>At</c> is Vietnam local; <c>By</c> a principal name, or <c>clock</c>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Assigned), "assigned")]
[JsonDerivedType(typeof(Rescheduled), "rescheduled")]
[JsonDerivedType(typeof(Reminded), "reminded")]
[JsonDerivedType(typeof(Snoozed), "snoozed")]
[JsonDerivedType(typeof(Nudged), "nudged")]
[JsonDerivedType(typeof(Confirmed), "confirmed")]
[JsonDerivedType(typeof(Corrected), "corrected")]
[JsonDerivedType(typeof(TakenBack), "withdrawn")]
[JsonDerivedType(typeof(CalledOff), "calledOff")]
[JsonDerivedType(typeof(Blocked), "blocked")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(LaterDateGranted), "laterDateGranted")]
public abstract record AssignmentFact(DateTime At, Upn By)
{
    /// <summary>The name of the actor where no person acted.</summary>
    public static readonly Upn Clock = Upn.Kept("clock");

    /// <param name="By">The clock; or who asked for what arose on demand.</param>
    public sealed record Assigned(
        DateTime At,
        Upn By,
        AssignmentId Id,
        string PlanVersion,
        int SettingVersion,
        DateTime HeldAt,
        DateTime DueAt,
        string? Place,
        string? About,
        EventDetails? Details)
        : AssignmentFact(At, By)
    {
        /// <summary>Who gave it, where a person did.</summary>
        public TaskOrigin? Origin { get; init; }
    }

    public sealed record Rescheduled(DateTime At, int SettingVersion, DateTime HeldAt, DateTime DueAt, string? Place, EventDetails? Details)
        : AssignmentFact(At, Clock);

    public sealed record CalledOff(DateTime At, Upn By, string? Reason) : AssignmentFact(At, By);

    public sealed record Reminded(DateTime At, LadderStep Step) : AssignmentFact(At, Clock);

    /// <summary>Somebody of the unit asked to be reminded at a later moment; the due date stays.</summary>
    public sealed record Snoozed(DateTime At, Upn By, DateTime Until) : AssignmentFact(At, By);

    /// <summary>Somebody of the Office had the unit reminded at that moment.</summary>
    public sealed record Nudged(DateTime At, Upn By) : AssignmentFact(At, By);

    public sealed record Confirmed(DateTime At, Upn By, Confirmation Confirmation) : AssignmentFact(At, By);

    /// <summary>Said again with other figures; after the freeze with the reason in <see cref="Confirmation.AfterFreeze"/>.</summary>
    public sealed record Corrected(DateTime At, Upn By, Confirmation Before, Confirmation After) : AssignmentFact(At, By);

    /// <param name="Removed">Nobody asks for it any more: it was the unit's own activity.</param>
    public sealed record TakenBack(DateTime At, Upn By, Confirmation Before, bool Removed) : AssignmentFact(At, By);

    public sealed record Blocked(DateTime At, Upn By, string DifficultyId) : AssignmentFact(At, By);

    public sealed record Reopened(DateTime At, Upn By, string DifficultyId) : AssignmentFact(At, By);

    public sealed record LaterDateGranted(DateTime At, Upn By, string DifficultyId, DateTime DueAt) : AssignmentFact(At, By);
}
