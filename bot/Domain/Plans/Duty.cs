using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Plans;

/// <summary>Which reminders a duty gets: around its own date, before the close of its period, or none.</summary>
public enum DutyLadder { Dated, ClosingPeriod, None }

/// <summary>A recurring or standing obligation that follows from clauses of the plan.</summary>
public sealed record Duty
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string TitleEn { get; init; } = "";

    public IReadOnlyList<string> ClauseIds { get; init; } = [];

    [JsonRequired]
    public Responsibility Responsibility { get; init; } = new();

    [JsonRequired]
    public DutyRecurrence Recurrence { get; init; } = new();

    /// <summary>Working days from the occurrence's day to the day it is due; null where the period's close decides.</summary>
    public int? DueWorkingDaysAfter { get; init; }

    /// <summary>When its event begins, Vietnam local, where the duty itself says so.</summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>Where its event is held, where the duty itself says so; a unit with a seat of its own holds it there.</summary>
    public string? Place { get; init; }

    [JsonRequired]
    public DutyLadder Ladder { get; init; }

    /// <summary>A confirmation tells how many of the unit were present.</summary>
    public bool AsksAttendance { get; init; }

    /// <summary>What a confirmation is asked to show besides figures, in Vietnamese; null where nothing is named.</summary>
    public string? Evidence { get; init; }

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>The title of one occurrence, with the placeholders of <see cref="TitlePlaceholders"/>.</summary>
    public string OccurrenceTitle { get; init; } = "";

    public string OccurrenceTitleEn { get; init; } = "";

    /// <summary>Occurrences of this duty become assignments; the others are in the catalogue and known to readers only.</summary>
    [JsonRequired]
    public bool ProducesAssignments { get; init; }

    /// <summary>The title of the occurrence with a key such as 2026-12 or 2026-q4.</summary>
    public string OccurrenceTitleFor(string occurrenceKey) => TitlePlaceholders.Fill(OccurrenceTitle, occurrenceKey);

    public string OccurrenceTitleEnFor(string occurrenceKey) => TitlePlaceholders.Fill(OccurrenceTitleEn, occurrenceKey);
}
