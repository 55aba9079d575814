using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>A step of a request for money: appended, never changed. <c>At</c> is Vietnam local; amounts are in dong.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(Corrected), "corrected")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(ReturnedToUnit), "returnedToUnit")]
[JsonDerivedType(typeof(Appraised), "appraised")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(ReturnedToOffice), "returnedToOffice")]
[JsonDerivedType(typeof(Granted), "granted")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record BudgetFact(DateTime At, Upn By, string ByName)
{
    /// <summary>The object id of who did it; null in facts from before this was kept.</summary>
    public Guid? ByObjectId { get; init; }

    public sealed record Asked(DateTime At, Upn By, string ByName, string Id, UnitCode UnitCode, BudgetNeed Need)
        : BudgetFact(At, By, ByName);

    /// <summary>Before it was appraised, or after it was returned for completion.</summary>
    public sealed record Corrected(DateTime At, Upn By, string ByName, BudgetNeed Need) : BudgetFact(At, By, ByName);

    public sealed record Withdrawn(DateTime At, Upn By, string ByName) : BudgetFact(At, By, ByName);

    public sealed record ReturnedToUnit(DateTime At, Upn By, string ByName, string Words) : BudgetFact(At, By, ByName);

    /// <summary>By an officer, for the chief of office.</summary>
    public sealed record Appraised(DateTime At, Upn By, string ByName, long Amount, string? Words) : BudgetFact(At, By, ByName);

    /// <summary>To the Director, with the amount that the Office stands for.</summary>
    public sealed record Submitted(DateTime At, Upn By, string ByName, long Amount, string? Words, DateTime DecideBy)
        : BudgetFact(At, By, ByName);

    public sealed record ReturnedToOffice(DateTime At, Upn By, string ByName, string Words) : BudgetFact(At, By, ByName);

    public sealed record Granted(DateTime At, Upn By, string ByName, long Amount, string? Words) : BudgetFact(At, By, ByName);

    public sealed record Refused(DateTime At, Upn By, string ByName, string Words) : BudgetFact(At, By, ByName);
}

/// <summary>What a unit asks for.</summary>
/// <param name="ForYear">The year whose money it is.</param>
/// <param name="Estimated">Dong.</param>
/// <param name="Evidence">An http(s) link, or a document's number and sign; null where none was given.</param>
public sealed record BudgetNeed(string Purpose, int ForYear, long Estimated, string? Evidence);
