using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>
/// A step of a difficulty: appended, never changed. <c>At</c> is Vietnam local; <c>By</c> a principal name, or <c>clock</c>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Reported), "reported")]
[JsonDerivedType(typeof(Numbered), "numbered")]
[JsonDerivedType(typeof(Received), "received")]
[JsonDerivedType(typeof(PutToChief), "putToChief")]
[JsonDerivedType(typeof(Returned), "returned")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(PassedToDeputy), "passedToDeputy")]
[JsonDerivedType(typeof(ClarificationAsked), "clarificationAsked")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(TaskDone), "taskDone")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(LaterDateGranted), "laterDateGranted")]
[JsonDerivedType(typeof(LaterDateRefused), "laterDateRefused")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(Settled), "settled")]
[JsonDerivedType(typeof(Reopened), "reopened")]
public abstract record DifficultyFact(DateTime At, Upn By)
{
    public sealed record Reported(
        DateTime At,
        Upn By,
        string ByName,
        string Id,
        UnitCode UnitCode,
        AssignmentId? Assignment,
        Locality? Locality,
        DifficultyCategory Category,
        DifficultyEffect Effect,
        DateOnly? RequestedDate,
        string Text,
        string? Proposal,
        DateTime? DueWhenReported,
        DateTime ReceiveBy,
        DateTime HandleBy)
        : DifficultyFact(At, By);

    public sealed record Numbered(DateTime At, string Number) : DifficultyFact(At, AssignmentFact.Clock);

    public sealed record Received(DateTime At, Upn By, string ByName) : DifficultyFact(At, By);

    public sealed record PutToChief(DateTime At, Upn By, string ByName, OfficeOpinion Opinion) : DifficultyFact(At, By);

    public sealed record Returned(DateTime At, Upn By, string ByName, string Words) : DifficultyFact(At, By);

    /// <param name="Words">The chief's own, beside the opinion.</param>
    public sealed record Submitted(DateTime At, Upn By, string ByName, OfficeOpinion Opinion, string? Words, DateTime DecideBy)
        : DifficultyFact(At, By);

    public sealed record PassedToDeputy(DateTime At, Upn By, string ByName, Upn DeputyUpn, string DeputyName) : DifficultyFact(At, By);

    public sealed record ClarificationAsked(DateTime At, Upn By, string ByName, string Words, DateTime HandleBy) : DifficultyFact(At, By);

    public sealed record Decided(DateTime At, Upn By, string ByName, bool Agrees, string Words, TaskOrder? Task) : DifficultyFact(At, By);

    /// <summary>The unit that was given the task has confirmed it.</summary>
    public sealed record TaskDone(DateTime At, Upn By, string ByName) : DifficultyFact(At, By);

    public sealed record Answered(DateTime At, Upn By, string ByName, string Answer) : DifficultyFact(At, By);

    public sealed record LaterDateGranted(DateTime At, Upn By, string ByName, DateOnly Date, string? Answer) : DifficultyFact(At, By);

    public sealed record LaterDateRefused(DateTime At, Upn By, string ByName, string Answer) : DifficultyFact(At, By);

    public sealed record Withdrawn(DateTime At, Upn By, string ByName, string? Words) : DifficultyFact(At, By);

    public sealed record Settled(DateTime At, Upn By, string ByName, string? Words) : DifficultyFact(At, By);

    public sealed record Reopened(DateTime At, Upn By, string ByName, string Words, DateTime ReceiveBy, DateTime HandleBy)
        : DifficultyFact(At, By);
}
