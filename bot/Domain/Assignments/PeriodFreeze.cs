using TeamsReformBot.Domain.Identity;


namespace TeamsReformBot.Domain.Assignments;

/// <summary>
/// The fact that a quarter's figures are frozen. It is said once and never taken back: what changes after it is an adjustment.
/// </summary>
/// <param name="Key">2026-q4.</param>
/// <param name="At">Vietnam local.</param>
/// <param name="ByUpn">A principal name; <see cref="AssignmentFact.Clock"/> where the deadline did it.</param>
/// <param name="ByName">Empty where the deadline did it.</param>
public sealed record PeriodFreeze(string Key, DateTime At, Upn ByUpn, string ByName)
{
    public bool IsAutomatic => ByUpn == AssignmentFact.Clock;
}

/// <summary>
/// A unit's row of a quarter. Every write of a figure touches it, so that a confirm and a freeze, which may be of the same moment,
/// are decided by who wrote the row first.
/// </summary>
/// <param name="Freeze">Null while the quarter is open for this unit.</param>
public sealed record UnitPeriod(string Key, PeriodFreeze? Freeze);
