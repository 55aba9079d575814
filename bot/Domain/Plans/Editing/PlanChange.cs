namespace TeamsReformBot.Domain.Plans.Editing;

/// <summary>What an editor typed about one clause; a null field says nothing, an empty one takes away.</summary>
/// <param name="Id">The clause's id; a new one is added.</param>
/// <param name="After">Of a new clause: the id of the clause that it follows and whose kind it has.</param>
/// <param name="Retired">Yes or no.</param>
public sealed record ClauseEdit(string Id, string? After, string? Wording, string? WordingEn, string? Note, string? Who, string? Retired);

/// <summary>What an editor typed about one duty.</summary>
/// <param name="Id">The duty's id; a new one is added.</param>
/// <param name="Clauses">Of a new duty: the ids of its clauses, with commas between.</param>
/// <param name="LeadUnit">A unit's code; empty: nobody is named.</param>
/// <param name="AddMeasure">The title of a figure to ask for from now on.</param>
/// <param name="DropMeasures">The ids of figures no longer asked for, with commas between.</param>
public sealed record DutyEdit(
    string Id,
    string? Clauses,
    string? Title,
    string? TitleEn,
    string? LeadUnit,
    string? Recurrence,
    string? Ladder,
    string? AddMeasure,
    string? DropMeasures,
    string? Retired);

/// <summary>The head of a year's plan: its number and date once issued, and when it takes force.</summary>
public sealed record HeadEdit(string? Number, string? Date, string? Title, string? GoLive);

/// <summary>One line of the difference between two versions: what, before, after; null where there was nothing.</summary>
public sealed record PlanDifference(string What, string? Before, string? After);

/// <summary>The plan after an edit that can be saved, and how it differs.</summary>
public sealed record PlanDraft(PlanParts After, IReadOnlyList<PlanDifference> Differences);
