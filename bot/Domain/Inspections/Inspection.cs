using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Inspections;

/// <summary>What the Office saw at a unit.</summary>
/// <param name="UnitCode">The inspected unit.</param>
/// <param name="Advice">What the unit is to do; null where nothing.</param>
/// <param name="FollowUp">By when; null where nothing is to be done.</param>
public sealed record InspectionReport(UnitCode UnitCode, DateOnly On, string Findings, string? Advice, DateOnly? FollowUp);

/// <summary>What happened to an inspection: appended, never changed. <c>At</c> is Vietnam local.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Recorded), "recorded")]
[JsonDerivedType(typeof(Settled), "settled")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
public abstract record InspectionFact(DateTime At, Upn By, string ByName)
{
    /// <param name="Task">The assignment that it becomes for the unit; null where nothing is to be done.</param>
    public sealed record Recorded(
        DateTime At, Upn By, string ByName, string Id, UnitCode UnitCode, InspectionReport Report, AssignmentId? Task)
        : InspectionFact(At, By, ByName);

    /// <summary>The unit has done what was asked.</summary>
    public sealed record Settled(DateTime At, Upn By, string ByName, string? Evidence) : InspectionFact(At, By, ByName);

    /// <summary>It was entered wrongly.</summary>
    public sealed record Withdrawn(DateTime At, Upn By, string ByName) : InspectionFact(At, By, ByName);
}

/// <summary>An inspection of a unit (III.3). Changed only by <see cref="Evolve"/>.</summary>
/// <param name="UnitCode">The Office's unit, whose rows hold it.</param>
/// <param name="Settled">Who confirmed, and the evidence; null until then.</param>
public sealed record Inspection(
    string Id, UnitCode UnitCode, InspectionReport Report, AssignmentId? Task, OfficeStep Recorded, OfficeStep? Settled,
    OfficeStep? Withdrawn, int Version)
{
    /// <summary>The year of its rows.</summary>
    public int Year => Recorded.At.Year;

    public Subject Subject => new Subject.Thing(ThingKind.Inspection, Id);

    /// <summary>The unit has not done yet what it is to do.</summary>
    public bool IsOpen => Task is not null && Settled is null && Withdrawn is null;

    public bool IsLate(DateOnly today) => IsOpen && today > Report.FollowUp;

    /// <param name="state">The state before; null only for <see cref="InspectionFact.Recorded"/>.</param>
    /// <param name="fact">What happened.</param>
    public static Inspection Evolve(Inspection? state, InspectionFact fact)
    {
        if (fact is InspectionFact.Recorded r)
        {
            return new Inspection(r.Id, r.UnitCode, r.Report, r.Task, new OfficeStep(r.By, r.ByName, r.At, null), null, null, 1);
        }

        ArgumentNullException.ThrowIfNull(state);
        Inspection next = fact switch
        {
            InspectionFact.Settled f => state with { Settled = new OfficeStep(f.By, f.ByName, f.At, f.Evidence) },
            InspectionFact.Withdrawn f => state with { Withdrawn = new OfficeStep(f.By, f.ByName, f.At, null) },
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
        return next with { Version = state.Version + 1 };
    }
}
