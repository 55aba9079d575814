using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>A step of a difficulty: appended, never changed. <c>At</c> is Vietnam local; <c>By</c> a principal name, or <c>clock</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Reported), "reported")]
[JsonDerivedType(typeof(Numbered), "numbered")]
[JsonDerivedType(typeof(Received), "received")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(LaterDateGranted), "laterDateGranted")]
public abstract record DifficultyFact(DateTime At, string By)
{
    public sealed record Reported(
        DateTime At,
        string By,
        string ByName,
        string Id,
        AssignmentId Assignment,
        DifficultyCategory Category,
        DifficultyEffect Effect,
        DateOnly? RequestedDate,
        string Text,
        string? Proposal,
        DateTime DueWhenReported,
        DateTime ReceiveBy,
        DateTime HandleBy)
        : DifficultyFact(At, By);

    public sealed record Numbered(DateTime At, string Number) : DifficultyFact(At, AssignmentFact.Clock);

    public sealed record Received(DateTime At, string By, string ByName) : DifficultyFact(At, By);

    public sealed record Answered(DateTime At, string By, string ByName, string Answer) : DifficultyFact(At, By);

    public sealed record LaterDateGranted(DateTime At, string By, string ByName, DateOnly Date, string? Answer) : DifficultyFact(At, By);
}
