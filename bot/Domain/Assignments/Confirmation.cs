namespace TeamsReformBot.Domain.Assignments;

/// <summary>What a unit reports as done.</summary>
/// <param name="HeldOn">The day it was done; the reporting period follows from it.</param>
/// <param name="Total">The unit's staff on the day of confirming, from the roster.</param>
/// <param name="Excused">Absent with a reason.</param>
/// <param name="Briefed">Absent, but told of it afterwards.</param>
/// <param name="Evidence">An http(s) link, or a document's number and sign.</param>
/// <param name="At">When it was confirmed, Vietnam local.</param>
public sealed record Confirmation(
    DateOnly HeldOn,
    int Present,
    int Total,
    int Excused,
    int Briefed,
    string? Evidence,
    string? Note,
    string ByUpn,
    string ByName,
    DateTime At);
