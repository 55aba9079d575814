namespace TeamsReformBot.Domain.Assignments;

/// <summary>A fact of one of several assignments that are decided on together.</summary>
public sealed record FactOf(AssignmentId Id, AssignmentFact Fact);
